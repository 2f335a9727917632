package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.reporting.document.Block;

/**
 * How the figures were made and how to read them, in plain words: in the body what a reader needs, in the annex also
 * how each test is made and what it can find.
 *
 * @param whole for the annex
 */
record MethodNote(BoardPaper paper, boolean whole) implements Chapter {
    static MethodNote inShort(BoardPaper paper) {
        return new MethodNote(paper, false);
    }

    static MethodNote whole(BoardPaper paper) {
        return new MethodNote(paper, true);
    }

    /** One line for a paper of few pages. */
    static List<Block> legend() {
        return List.of(Block.Paragraph.of(
                Block.Tone.NOTE,
                "Possible: would stand alone, and does not among so many tests. c: not shown, so that nobody can be"
                        + " recognised. u: caution, few answers. Who answered, how to read the figures, and the tables"
                        + " stand in the annex."));
    }

    @Override
    public List<Block> blocks() {
        return whole ? atLength() : inBrief();
    }

    private List<Block> inBrief() {
        return List.of(
                new Block.Heading(1, "How to read the figures"),
                Block.Bullets.of(List.of(
                        "A share is out of all who gave a valid answer: “don’t know” is one, “not used” and no answer"
                                + " are not. Rounded parts may add up to 99% or 101%; changes are worked out before"
                                + " rounding.",
                        "The pale bar around a mark, or a line through it, is what chance alone could do with this many"
                                + " answers (95%). It says nothing about people who did not answer.",
                        "More, or fewer: a test finds a change, after allowing for all questions tested together."
                                + " Possible: it would stand alone, and does not among so many. No clear change does"
                                + " not mean there was none.",
                        "Too few to say: fewer than 30 answers in a round, or limits too wide. Cannot be compared: the"
                                + " question was asked differently, or no longer meant the same.",
                        "c: not shown, so that nobody can be recognised. u: caution, few answers. x: not to be had. z:"
                                + " does not apply.")),
                Block.Paragraph.of(safe()),
                Block.Paragraph.of("Tests, every table, and every question in its words stand in the annex."));
    }

    private List<Block> atLength() {
        return List.of(
                new Block.Heading(1, "How the figures were made"),
                new Block.Heading(2, "Shares"),
                Block.Paragraph.of("A share is the number of people who gave an answer, out of all who gave a valid"
                        + " answer. “Don’t know” counts as a valid answer. “Not used” and no answer do not. Shares are"
                        + " rounded to whole per cent, so they may add up to 99% or 101%. Changes are worked out before"
                        + " rounding."),
                Block.Paragraph.of("The line through each mark, the whisker, shows what chance alone could do with this"
                        + " many answers: the 95% Wilson interval for a share, and Newcombe’s interval for a change. It"
                        + " says nothing about people who did not answer."),
                Block.Paragraph.of(
                        "In a bar of all answers, bold figures add up the answers on each side of the middle,"
                                + " from counts and not from rounded parts. “Don’t know” belongs to the base and is not in the"
                                + " bar."),
                new Block.Heading(2, "What may be said of a change"),
                Block.Bullets.of(List.of(
                        "More, or fewer: the test finds a change, after allowing for all questions tested together, and"
                                + " the interval leaves out zero. Only then does a chart carry a filled mark.",
                        "Possible, not confirmed: the change would stand if it were the only one looked for, and does not"
                                + " among so many.",
                        "No clear change: the answers do not show a change. That does not mean there was none."
                                + " “About the same” needs an interval wholly within 5 points either way.",
                        "Too few to say: fewer than 30 answers in one of the rounds, or an interval of more than 10"
                                + " points to each side.",
                        "Cannot be compared: the question was asked differently, or no longer meant the same. Then no difference is"
                                + " given anywhere.")),
                Block.Paragraph.of("Headline measures are tested together by Holm’s method, all other questions by that"
                        + " of Benjamini and Hochberg. Rounds are tested as if nobody had answered twice; if some did,"
                        + " the intervals are a little too wide, never too narrow."),
                new Block.Heading(2, "How small numbers are kept safe"),
                Block.Paragraph.of(safe()),
                new Block.Heading(2, "What this many answers can show"),
                Block.Paragraph.of(
                        "Most true changes are 3 to 6 points. With the numbers below, changes of that size will"
                                + " often not be found."),
                power(),
                new Block.Heading(2, "Symbols"),
                symbols());
    }

    private String safe() {
        DisclosureRules rules = paper.rules();
        return "Nobody may be recognised from this report. A group with " + rules.tooFew() + " people is not shown at"
                + " all. A count from " + rules.smallCounts() + " is hidden, and so are other counts from which it"
                + " could be worked out. All tables were protected together and do not change after release. A"
                + " correction of fewer than " + rules.inWords() + " responses is held until " + rules.inWords()
                + " have changed, or until the next round. A hidden figure is printed as c in every chart, table and"
                + " text." + kept(paper);
    }

    /** Where rows stand as an earlier release made them, what is said of the thresholds is not said of them. */
    static String kept(BoardPaper paper) {
        return paper.keepsOthers()
                ? " Rows that stand as an earlier release printed them follow the thresholds of that release."
                : "";
    }

    /** At a share of 50%; measured for Heard by simulation, see the design note on statistics. */
    private static Block.Table power() {
        return new Block.Table(
                "power",
                "What this many answers can show, in percentage points, for a share of 50%",
                List.of(
                        "Answers in the two rounds",
                        "Interval of one round, each side",
                        "Interval of a change, each side",
                        "Smallest change found in 8 of 10 surveys"),
                List.of(
                        List.of("30 and 30", "17.9", "25.3", "36.2"),
                        List.of("50 and 50", "13.9", "19.6", "28.0"),
                        List.of("100 and 100", "9.8", "13.9", "19.8"),
                        List.of("120 and 230", "8.8 · 6.4", "10.9", "15.8"),
                        List.of("310 and 180", "5.5 · 7.2", "9.1", "13.1"),
                        List.of("300 and 300", "5.7", "8.0", "11.4"),
                        List.of("310 and 345", "5.5 · 5.2", "7.6", "11.0"),
                        List.of("300 and 450", "5.7 · 4.6", "7.3", "10.4"),
                        List.of("600 and 600", "4.0", "5.7", "8.1")),
                1);
    }

    private Block.Table symbols() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("c", "not shown, so that nobody can be recognised"));
        if (!paper.lowBases().isEmpty()) {
            rows.add(List.of("u", paper.lowBases() + " answers: caution, low base"));
        }
        rows.add(List.of("z", "does not apply"));
        rows.add(List.of("x", "not to be had"));
        rows.add(List.of("low", "rounds to zero, but is not zero"));
        return new Block.Table("symbols", "Symbols in tables and charts", List.of("Symbol", "What it means"), rows, 2);
    }
}
