package org.heard.improvement.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.plan.ExactFigure;
import org.heard.improvement.plan.Period;
import org.heard.improvement.plan.TargetFigure;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;

/** A figure of an official or process measure, as it stands in the record. */
public record RecordedFigure(Thing thing) {
    TargetFigure toJudge() {
        return new TargetFigure(
                thing.text("period"), period(), thing.day("published"), Optional.empty(), exact(thing.latest()));
    }

    Period period() {
        return new Period(thing.day("from").orElseThrow(), thing.day("to").orElseThrow(), thing.text("periodKind"));
    }

    private static ExactFigure exact(BoardEntry version) {
        boolean provisional = version.field("status").equals("provisional");
        return hasCounts(version)
                ? new ExactFigure(
                        new BigDecimal(version.field("numerator")),
                        new BigDecimal(version.field("denominator")),
                        100,
                        provisional)
                : ExactFigure.value(new BigDecimal(version.field("value")), provisional);
    }

    private static boolean hasCounts(BoardEntry version) {
        return !version.field("numerator").isEmpty()
                && !version.field("denominator").isEmpty();
    }

    /** "66.9 (198 of 296)"; with the value it had before, where it was put right. */
    public String words() {
        String words = words(thing.latest());
        return thing.versions().stream()
                .filter(version -> !words(version).equals(words))
                .reduce((older, newer) -> newer)
                .map(before -> words + ", corrected " + Days.inWords(corrected()) + ": was " + words(before))
                .orElse(words);
    }

    private LocalDate corrected() {
        return thing.latest().recorded();
    }

    private static String words(BoardEntry version) {
        if (!hasCounts(version)) {
            return version.field("value");
        }
        BigDecimal share = new BigDecimal(version.field("numerator"))
                .movePointRight(2)
                .divide(new BigDecimal(version.field("denominator")), 1, RoundingMode.HALF_UP);
        return share + " (" + version.field("numerator") + " of " + version.field("denominator") + ")";
    }

    /** Where from, and when it came out. */
    public String source(Thing series) {
        String own = thing.text("source");
        return (own.isEmpty() ? series.text("source") : own)
                + thing.day("published").map(day -> ", " + Days.inWords(day)).orElse("");
    }
}
