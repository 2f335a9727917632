package org.heard.figures.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The columns of the table that holds every figure of a release, one figure a row, in their order. Their names and
 * meanings are a promise to whoever reads them by machine: one may be added at the end, none is renamed or given
 * another meaning.
 */
public enum LongColumn {
    TABLE(
            Holds.WORDS,
            "Stable name of the table the figure is from. With round, group and option it names the row, also in later"
                    + " releases."),
    QUESTION(Holds.WORDS, "Stable name of the question; the last part of the address of its page."),
    TITLE(Holds.WORDS, "Short title of the table."),
    WORDING(Holds.WORDS, "The question as the newest round asked it. Earlier rounds may have used other words."),
    MEASURE(Holds.WORDS, "Measure of the plan that the question stands for: M6. Empty where it stands for none."),
    OBJECTIVES(Holds.WORDS, "Objectives of the plan it tells of, with spaces between them. May be empty."),
    COUNTED(Holds.WORDS, "What answers, base and shares count: children or parents."),
    ROUND(Holds.WORDS, "Stable name of the round."),
    ROUND_NAME(Holds.WORDS, "What the round is called: March 2021."),
    MONTH(Holds.WORDS, "When the round was asked, year and month: 2021-03."),
    SPLIT(Holds.WORDS, "How the answers are split into groups: age, setting. Empty where everyone is counted."),
    GROUP(Holds.WORDS, "Stable name of the group; all for everyone."),
    GROUP_NAME(Holds.WORDS, "What the group is called."),
    OPTION(
            Holds.WORDS,
            "Stable name of the answer. positive and negative are several answers counted together, so do not add"
                    + " them to the others."),
    OPTION_NAME(Holds.WORDS, "The answer as it is printed."),
    OPTION_KIND(
            Holds.WORDS,
            "negative, middle or positive on a scale; option; dont_know; net_positive and net_negative are sums of"
                    + " others; not_used and blank stand outside the base."),
    ANSWERS(Holds.NUMBER, "How many gave this answer. Never weighted."),
    BASE(Holds.NUMBER, "How many gave a valid answer to the question. Never weighted."),
    PEOPLE(Holds.NUMBER, "How many people gave the answers in the base: one parent may answer for several children."),
    SHARE(
            Holds.NUMBER,
            "Per cent of the base who gave this answer, as pages and pictures print it. Very small and very large"
                    + " shares are the words less than 0.1 and more than 99.9; JSON has null there, and answers and base"
                    + " tell the share."),
    SHARE_AS_ANSWERED(Holds.NUMBER, "The same without any weights."),
    SHARE_WEIGHTED(Holds.NUMBER, "The same with weights, where there are any."),
    WORTH(Holds.NUMBER, "With weights: how many answers of equal weight would tell as much."),
    LOWER(Holds.NUMBER, "Lower limit of the 95% interval of the share, per cent. It tells of chance alone."),
    UPPER(Holds.NUMBER, "Upper limit of the 95% interval of the share, per cent."),
    LOW_BASE(Holds.YES_OR_NO, "yes: so few answered that the figure needs caution."),
    SHOWN(Holds.YES_OR_NO, "no: the figure is kept back, or there is none."),
    WHY_NOT_SHOWN(Holds.WORDS, "Why it is not shown. Empty where it is."),
    SINCE_FIRST(
            Holds.WORDS,
            "The first round that this figure may be set against, as the page of the question does. Empty where there is"
                    + " none. Groups are not tested."),
    CHANGE_SINCE_FIRST(Holds.NUMBER, "Change of the share since then, in points, worked out before rounding."),
    LOWER_SINCE_FIRST(Holds.NUMBER, "Lower limit of the 95% interval of that change, in points."),
    UPPER_SINCE_FIRST(Holds.NUMBER, "Upper limit of the 95% interval of that change, in points."),
    VERDICT_SINCE_FIRST(
            Holds.WORDS,
            "What may be said: " + verdicts()
                    + ". Say no more of a change than this. Empty where there is no earlier round."),
    SINCE_LAST(Holds.WORDS, "The latest of the earlier rounds in which it was asked."),
    CHANGE_SINCE_LAST(Holds.NUMBER, "Change of the share since then, in points."),
    LOWER_SINCE_LAST(Holds.NUMBER, "Lower limit of the 95% interval of that change, in points."),
    UPPER_SINCE_LAST(Holds.NUMBER, "Upper limit of the 95% interval of that change, in points."),
    VERDICT_SINCE_LAST(Holds.WORDS, "What may be said of that change."),
    STANDING(Holds.WORDS, "What the figures are: released, or invented sample data, reconstructed, weighted.");

    /** What its cells are. */
    public enum Holds {
        WORDS,
        /** Or one of the symbols of {@link DataTable}. */
        NUMBER,
        YES_OR_NO;

        /** "words", "number", "yes or no". */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final Holds holds;
    private final String meaning;

    LongColumn(Holds holds, String meaning) {
        this.holds = holds;
        this.meaning = meaning;
    }

    private static String verdicts() {
        return Arrays.stream(Said.values())
                .filter(said -> said != Said.NO_EARLIER_ROUND)
                .map(said -> "“" + said.words() + "”")
                .collect(Collectors.joining(", "));
    }

    /** "change_since_first": the heading in every format and the name in JSON. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Holds holds() {
        return holds;
    }

    /** For the data dictionary: a sentence or two. */
    public String meaning() {
        return meaning;
    }
}
