package org.heard.figures.chart;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Sentence;

/**
 * One measure told to a reader: the value, of whom, what they said, and what may be said of it beside an earlier round.
 * Page, report and slide print these two sentences and no others, so that none of them says more than another; what is
 * said of the change rests on the same verdict as the chart's title.
 *
 * @param table rows are rounds; of a question without a headline nothing can be told in one sentence
 */
public record MeasureSentence(SafeTable table) {
    /** "67% of parents … That is more than in November 2019 (34%)." Full sentences; never a hidden figure. */
    public String told() {
        Row latest = table.latest();
        if (latest.isWithheld()) {
            return notShown(latest);
        }
        Optional<Share> share = share(latest);
        if (share.isEmpty()) {
            return Sentence.headed(table.about().title(), "not shown, so that nobody can be recognised.");
        }
        String stands = stands(share.get());
        return latestChange().map(change -> stands + " " + beside(change)).orElse(stands);
    }

    /** How sure one can be: the base, and what the change may be; smaller, after {@link #told}. Empty where not shown. */
    public String sureness() {
        Row latest = table.latest();
        if (latest.isWithheld() || share(latest).isEmpty()) {
            return "";
        }
        String base = "Out of " + latest.base().text() + " " + table.about().unit()
                + (latest.lowBase() ? ", which is few: read it with care." : ".");
        return latestChange()
                .map(change -> (base + " " + likely(change)).strip())
                .orElse(base);
    }

    /** "Fewer than 10 people answered, so we show nothing." The number is that of the rules the row was made under. */
    private String notShown(Row row) {
        SafeTable.Why why = ((SafeTable.Hidden) row.base()).why();
        String title = table.about().title();
        return why == SafeTable.Why.FEWER_THAN_TEN
                ? Sentence.headed(title, table.rules(row).tooFew() + " people answered, so we show nothing.")
                : Sentence.headed(title, "not shown, so that nobody can be recognised.");
    }

    /** "36% of parents are satisfied overall."; of children, what their parents say of each. */
    private String stands(Share share) {
        String value = Percent.whole(share);
        String phrase = table.about().phrase();
        String unit = table.about().unit();
        if (phrase.isEmpty()) {
            String answer = table.headline().map(Column::label).orElse("");
            return Sentence.headed(table.about().title(), value + " of " + unit + " said “" + answer + "”.");
        }
        return unit.equals("children")
                ? "For " + value + " of children, parents " + phrase + "."
                : Sentence.capital(value) + " of " + unit + " " + phrase + ".";
    }

    private String beside(Change change) {
        Row before = table.row(change.from()).orElseThrow();
        String round = before.label();
        if (!change.isComparable()) {
            return "The question was asked differently in " + round + ", so the two cannot be compared.";
        }
        if (change.comparison().isEmpty()) {
            return before.base() instanceof SafeTable.Hidden hidden && hidden.why() == SafeTable.Why.FEWER_THAN_TEN
                    ? "Too few people answered to compare with " + round + "."
                    : "The figure of " + round + " is not shown, so that nobody can be recognised.";
        }
        Comparison found = change.comparison().get();
        String was = Percent.whole(found.earlier());
        return switch (found.verdict()) {
            case MORE -> "That is more than in " + round + " (" + was + ").";
            case FEWER -> "That is fewer than in " + round + " (" + was + ").";
            case TOO_FEW_TO_SAY -> tooFew(found, round, was);
            case NO_CLEAR_CHANGE ->
                "In " + round + " it was " + was + ". "
                        + switch (found.shade()) {
                            case ABOUT_THE_SAME -> "That is about the same.";
                            case POSSIBLE ->
                                "That may be a real " + direction(found)
                                        + ", but with so many questions asked it may also be chance.";
                            case PLAIN -> "The difference may be chance.";
                        };
        };
    }

    private static String tooFew(Comparison found, String round, String was) {
        return smallerBase(found) < Ruling.LEAST_BASE
                ? "Too few people answered to compare with " + round + "."
                : "In " + round + " it was " + was + ". Too few people answered to say whether it has changed.";
    }

    private String likely(Change change) {
        if (!change.isComparable()) {
            return change.reason().isEmpty() ? "" : Sentence.full(Sentence.capital(change.reason()));
        }
        return change.comparison().map(MeasureSentence::likely).orElse("");
    }

    private static String likely(Comparison found) {
        Interval interval = found.interval();
        return switch (found.verdict()) {
            case MORE, FEWER ->
                "The " + direction(found) + " is likely between " + Points.between(interval) + " points.";
            case TOO_FEW_TO_SAY -> fewest(found);
            case NO_CLEAR_CHANGE ->
                switch (found.shade()) {
                    case ABOUT_THE_SAME -> "Any change is likely to be smaller than 5 points.";
                    case POSSIBLE ->
                        interval.lower() > 0 || interval.upper() < 0
                                ? "Looked at alone, the " + direction(found) + " would be between "
                                        + Points.between(interval) + " points."
                                : anything(interval);
                    case PLAIN -> anything(interval);
                };
        };
    }

    /** Both counts are printed where a comparison is there at all; brothers and sisters, and weights, are worth less. */
    private static String fewest(Comparison found) {
        if (smallerBase(found) >= Ruling.LEAST_BASE) {
            return anything(found.interval());
        }
        Share fewer = found.earlier().verdictBase() <= found.later().verdictBase() ? found.earlier() : found.later();
        String worth = fewer.base() < Ruling.LEAST_BASE ? "" : ", worth " + (long) fewer.effectiveBase();
        return "%d are needed in each round; %d answered%s.".formatted((int) Ruling.LEAST_BASE, fewer.base(), worth);
    }

    private static double smallerBase(Comparison found) {
        return Math.min(found.earlier().verdictBase(), found.later().verdictBase());
    }

    private static String direction(Comparison found) {
        return found.difference() < 0 ? "fall" : "rise";
    }

    /** "Anything from a fall of 6 points to a rise of 9 points is possible." */
    private static String anything(Interval interval) {
        return "Anything from " + side(interval.lower()) + " to " + side(interval.upper()) + " is possible.";
    }

    private static String side(double limit) {
        String size = size(Points.signed(limit));
        if (size.equals("0")) {
            return "no change";
        }
        return (limit < 0 ? "a fall of " : "a rise of ") + size + (size.equals("1") ? " point" : " points");
    }

    private static String size(String signed) {
        return signed.replaceFirst("^[+\u2212]", "");
    }

    /** The one the chart's title rests on, else the newest that says why there is none. */
    private Optional<Change> latestChange() {
        String latest = table.latest().key();
        return new Finding(table)
                .change()
                .or(() -> table.changes().stream()
                        .filter(change -> change.to().equals(latest))
                        .reduce((older, newer) -> newer));
    }

    private Optional<Share> share(Row row) {
        return new Finding(table).share(row);
    }

    /** In a word, to sort several measures by: the same that the chart's title counts. */
    public Said said() {
        return table.rows().size() == 1 ? Said.NO_EARLIER_ROUND : Said.of(new Finding(table).change());
    }

    @Override
    public String toString() {
        return Stream.of(told(), sureness()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
