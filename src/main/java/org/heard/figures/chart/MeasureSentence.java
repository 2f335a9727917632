package org.heard.figures.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.statistics.Share;

/**
 * One measure told to a reader: the value, of whom, what they said, and what may be said of it beside an earlier round.
 * Page, report and slide print these two sentences and no others, so that none of them says more than another; what is
 * said of the change rests on the same verdict as the chart's title.
 *
 * @param table rows are rounds; of a question without a headline nothing can be told in one sentence
 * @param words in which it is told
 */
public record MeasureSentence(SafeTable table, MeasureWords words) {
    public MeasureSentence {
        words = words.orEnglish(table);
    }

    /** "67% of parents … That is more than in November 2019 (34%)." Full sentences; never a hidden figure. */
    public String told() {
        Row latest = table.latest();
        if (latest.isWithheld()) {
            return words.headed(table.about(), notShown(latest));
        }
        Optional<Share> share = share(latest);
        if (share.isEmpty()) {
            return words.headed(table.about(), words.say("told_not_shown"));
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
        String base = words.say(
                latest.lowBase() ? "told_base_few" : "told_base",
                latest.base().shown().map(words::number).orElse(latest.base().text()),
                words.who(table.about()));
        return latestChange()
                .map(change -> (base + " " + likely(change)).strip())
                .orElse(base);
    }

    /** "Fewer than 10 people answered, so we show nothing." The number is that of the rules the row was made under. */
    private String notShown(Row row) {
        return isTooFew(row)
                ? words.say("told_fewer_than", table.rules(row).smallestBase())
                : words.say("told_not_shown");
    }

    private static boolean isTooFew(Row row) {
        return row.base() instanceof SafeTable.Hidden hidden && hidden.why() == SafeTable.Why.FEWER_THAN_TEN;
    }

    /** "36% of parents are satisfied overall."; of children, what their parents say of each. */
    private String stands(Share share) {
        String value = words.percent(share);
        About about = table.about();
        String who = words.who(about);
        if (about.phrase().isEmpty()) {
            String answer = table.headline().map(Column::label).orElse("");
            return words.headed(
                    about,
                    words.say(
                            "told_share_of_answer", value, who, words.language().english(answer)));
        }
        return words.begin(
                about.unit().equals("children") ? "told_share_of_children" : "told_share",
                value,
                who,
                words.phrase(about));
    }

    private String beside(Change change) {
        Row before = table.row(change.from()).orElseThrow();
        String round = words.round(before.label());
        if (!change.isComparable()) {
            return words.say("told_asked_differently", round);
        }
        return change.comparison()
                .map(found -> words.say(verdict(found), values(found, round)))
                .orElseGet(() ->
                        words.say(isTooFew(before) ? "told_too_few_to_compare" : "told_earlier_not_shown", round));
    }

    private static String verdict(Comparison found) {
        return switch (found.verdict()) {
            case MORE -> "told_more";
            case FEWER -> "told_fewer";
            case TOO_FEW_TO_SAY -> isBaseTooSmall(found) ? "told_too_few_to_compare" : "told_too_few_to_say";
            case NO_CLEAR_CHANGE ->
                switch (found.shade()) {
                    case ABOUT_THE_SAME -> "told_about_the_same";
                    case POSSIBLE -> isFall(found) ? "told_possible_fall" : "told_possible_rise";
                    case PLAIN -> "told_no_clear_change";
                };
        };
    }

    /** What the sentence of that verdict names. */
    private Object[] values(Comparison found, String round) {
        return verdict(found).equals("told_too_few_to_compare")
                ? new Object[] {round}
                : new Object[] {round, words.percent(found.earlier())};
    }

    private String likely(Change change) {
        if (!change.isComparable()) {
            return change.reason().isEmpty() ? "" : words.reason(change.reason());
        }
        return change.comparison().map(this::likely).orElse("");
    }

    private String likely(Comparison found) {
        Interval interval = found.interval();
        return switch (found.verdict()) {
            case MORE, FEWER -> between(isFall(found) ? "told_fall_likely" : "told_rise_likely", interval);
            case TOO_FEW_TO_SAY -> isBaseTooSmall(found) ? fewest(found) : anything(interval);
            case NO_CLEAR_CHANGE ->
                switch (found.shade()) {
                    case ABOUT_THE_SAME -> words.say("told_change_small");
                    case POSSIBLE ->
                        interval.lower() > 0 || interval.upper() < 0
                                ? between(isFall(found) ? "told_fall_alone" : "told_rise_alone", interval)
                                : anything(interval);
                    case PLAIN -> anything(interval);
                };
        };
    }

    private String between(String word, Interval interval) {
        Points.Limits limits = Points.limits(interval);
        return words.say(word, points(limits.near()), points(limits.far()));
    }

    private String points(BigDecimal size) {
        return size.signum() > 0 ? words.number(size) : words.say("told_less_than_point");
    }

    /** Both counts are printed where a comparison is there at all; brothers and sisters, and weights, are worth less. */
    private String fewest(Comparison found) {
        Share fewer = found.earlier().verdictBase() <= found.later().verdictBase() ? found.earlier() : found.later();
        String least = words.number((long) Ruling.LEAST_BASE);
        String answered = words.number(fewer.base());
        return fewer.base() < Ruling.LEAST_BASE
                ? words.say("told_needed", least, answered)
                : words.say("told_needed_worth", least, answered, words.number((long) fewer.effectiveBase()));
    }

    private static boolean isBaseTooSmall(Comparison found) {
        return Math.min(found.earlier().verdictBase(), found.later().verdictBase()) < Ruling.LEAST_BASE;
    }

    private static boolean isFall(Comparison found) {
        return found.difference() < 0;
    }

    /** "Anything from a fall of 6 points to a rise of 9 points is possible." */
    private String anything(Interval interval) {
        int from = Points.whole(interval.lower());
        int to = Points.whole(interval.upper());
        if (from < 0) {
            return to < 0
                    ? words.say("told_fall_to_fall", -from, -to)
                    : to == 0 ? words.say("told_fall_to_none", -from) : words.say("told_fall_to_rise", -from, to);
        }
        if (from == 0) {
            return to == 0 ? words.say("told_none_to_none") : words.say("told_none_to_rise", to);
        }
        return words.say("told_rise_to_rise", from, to);
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
