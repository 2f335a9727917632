package org.heard.proving.boardcases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.ShareDifference;
import org.heard.figures.statistics.Verdict;
import org.heard.figures.statistics.VerdictSentence;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.MeasureChange;

/** Shares and changes as people write them: "120/200 worth 100", "no clear change", or two shares to compare. */
final class FigureWords {
    private static final long LEAST_SHOWN = BoardSettings.USUAL.targets().leastShown();
    private static final Pattern SHARE = Pattern.compile(
            "(\\d[\\d,]{0,14})\\s*(?:/|of)\\s*(\\d[\\d,]{0,14})(?:\\s*worth\\s*(\\d[\\d,]{0,14}(?:\\.\\d{1,9})?))?");

    static final String VERDICT = "verdict/says";
    static final String COMPARABILITY = "comparability/lineage";
    static final String ADJUSTED = "adjustedP/adjusted";
    static final String HIDDEN = "hidden/withheld";
    static final String PUBLISHED = "published/publishedOn/known/out";
    static final String WITHDRAWN = "withdrawn/withdrawnOn";

    /** What tells a change, in whatever it stands. */
    private static final List<String> CHANGE =
            List.of(VERDICT, "baseline/earlier", "actual/value/share/later", ADJUSTED, COMPARABILITY, HIDDEN);

    private static final CaseWords<MeasureChange> CHANGES = new CaseWords<MeasureChange>()
            .and("more", MeasureChange.of(Verdict.MORE, Shade.PLAIN))
            .and("fewer", MeasureChange.of(Verdict.FEWER, Shade.PLAIN))
            .and("about the same", MeasureChange.of(Verdict.NO_CLEAR_CHANGE, Shade.ABOUT_THE_SAME))
            .and("possible change", MeasureChange.of(Verdict.NO_CLEAR_CHANGE, Shade.POSSIBLE))
            .and("no clear change", MeasureChange.of(Verdict.NO_CLEAR_CHANGE, Shade.PLAIN))
            .and("too few to say", MeasureChange.of(Verdict.TOO_FEW_TO_SAY, Shade.PLAIN))
            .and("too few", MeasureChange.of(Verdict.TOO_FEW_TO_SAY, Shade.PLAIN))
            .and(
                    "fewer than " + LEAST_SHOWN + " answers",
                    MeasureChange.cannotTell(VerdictSentence.tooFew(LEAST_SHOWN)))
            .and("hidden", MeasureChange.cannotTell(VerdictSentence.HIDDEN))
            .and("withheld", MeasureChange.cannotTell(VerdictSentence.HIDDEN))
            .and("withdrawn", MeasureChange.cannotTell("withdrawn"))
            .and("not comparable", notComparable("the wording differs"))
            .and("C", notComparable("the verdict on the wording is C"))
            .and("B", notComparable("the verdict on the wording is B"))
            .and("none", MeasureChange.NONE)
            .and("no measure", MeasureChange.NONE);

    private static final CaseWords<Optional<MeasureChange>> LETTERS = new CaseWords<Optional<MeasureChange>>()
            .and("S", Optional.empty())
            .and("R", Optional.empty())
            .and("C", Optional.of(CHANGES.meaning("C")))
            .and("B", Optional.of(CHANGES.meaning("B")));

    private FigureWords() {}

    /** The fields of a thing that may be published, withdrawn, and tells a change, after its own. */
    static String[] release(String... own) {
        return Stream.of(List.of(own), List.of(PUBLISHED, WITHDRAWN), CHANGE)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static MeasureChange notComparable(String reason) {
        return MeasureChange.cannotTell(VerdictSentence.notComparable(reason));
    }

    /** A change as one word, or in braces with verdict, or with the two shares it is between. */
    static Optional<MeasureChange> change(CaseFields fields, String field) {
        if (fields.node(field).filter(JsonNode::isObject).isEmpty()) {
            return fields.word(field, CHANGES);
        }
        return fields.thing(field, "a change", CHANGE.toArray(String[]::new))
                .map(thing -> within(thing, Optional.empty())
                        .orElseThrow(() -> thing.missing("verdict", "or give baseline and actual, such as 137/312")));
    }

    /**
     * A change told by the fields of a thing itself; empty where it tells none.
     *
     * @param baseline the earlier share, for a thing that does not say it itself
     */
    static Optional<MeasureChange> within(CaseFields fields, Optional<Share> baseline) {
        if (fields.yes("hidden", false)) {
            return Optional.of(CHANGES.meaning("hidden"));
        }
        Optional<MeasureChange> letter = fields.word("comparability", LETTERS).flatMap(Function.identity());
        if (letter.isPresent()) {
            return letter;
        }
        Optional<MeasureChange> said = fields.word("verdict", CHANGES).or(() -> inItsPlace(fields));
        return said.isPresent() ? said : compared(fields, baseline);
    }

    /** A change told by a word may stand where its share would: "actual": "no clear change". */
    private static Optional<MeasureChange> inItsPlace(CaseFields fields) {
        return fields.node("actual")
                .filter(node -> !node.isContainerNode())
                .filter(node ->
                        CHANGES.meaning(node.asText()) != null || !node.asText().matches(".*\\d.*"))
                .flatMap(node -> fields.word("actual", CHANGES));
    }

    /** The baseline set against the share of one field, as the only question asked. */
    static MeasureChange compared(CaseFields fields, Optional<Share> baseline, String later) {
        Share earlier = share(fields, "baseline")
                .or(() -> baseline)
                .orElseThrow(() -> fields.missing("baseline", "such as 137/312"));
        Share now = share(fields, later).orElseThrow(() -> fields.missing(later, "such as 240/506"));
        return MeasureChange.of(Comparison.alone(earlier, now), "the baseline", "the later round", LEAST_SHOWN);
    }

    private static Optional<MeasureChange> compared(CaseFields fields, Optional<Share> baseline) {
        Optional<Share> earlier = share(fields, "baseline").or(() -> baseline);
        Optional<Share> later = share(fields, "actual");
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> adjusted = fields.number("adjustedP").map(BigDecimal::doubleValue);
        Comparison comparison = adjusted.isPresent()
                ? Comparison.of(ShareDifference.of(earlier.get(), later.get()), adjusted)
                : Comparison.alone(earlier.get(), later.get());
        return Optional.of(MeasureChange.of(comparison, "the baseline", "the later round", LEAST_SHOWN));
    }

    /** "137/312", "137 of 312", "120/200 worth 100", or in braces: count, of, worth. */
    static Optional<Share> share(CaseFields fields, String field) {
        if (fields.node(field).filter(JsonNode::isObject).isPresent()) {
            return fields.thing(field, "a share", "count", "of/base", "worth").map(FigureWords::counted);
        }
        return fields.text(field).map(text -> {
            Matcher share = SHARE.matcher(text.strip());
            if (!share.matches()) {
                throw fields.fault(field, "is " + CaseFields.quoted(text) + ", which is no share such as 137/312");
            }
            return fields.checked(field, () -> {
                long of = whole(share.group(2));
                double worth = share.group(3) == null
                        ? of
                        : Double.parseDouble(share.group(3).replace(",", ""));
                return new Share(whole(share.group(1)), of, worth);
            });
        });
    }

    /** From the fields count, of and worth of a thing itself. */
    static Share counted(CaseFields fields) {
        int count = fields.whole("count").orElseThrow(() -> fields.missing("count", ""));
        int of = fields.whole("of").orElseThrow(() -> fields.missing("of", ""));
        double worth = fields.number("worth").map(BigDecimal::doubleValue).orElse((double) of);
        return fields.checked("count", () -> new Share(count, of, worth));
    }

    private static long whole(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }
}
