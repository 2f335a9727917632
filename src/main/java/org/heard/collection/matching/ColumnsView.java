package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/**
 * Twenty columns of a file, each with the questions it may be.
 *
 * @param part which of them
 * @param found columns with the words looked for
 */
record ColumnsView(Survey survey, List<Line> lines, List<Out> out, Part part, int found, Tally tally) {
    static final int A_PAGE = 20;
    private static final int TEXTS = 4;

    /** @param hint what its cells hold, as far as it may be shown */
    public record Line(String field, String heading, String hint, boolean isWords, List<FoundView.Choice> choices) {}

    /** A column that is dropped whatever anybody chooses. */
    public record Out(String heading, String why) {}

    /** @param from counted from 0 @param find words of the heading; empty for every column */
    record Part(int from, String find) {
        boolean holds(FoundColumn column) {
            return heading(column).toLowerCase(Locale.UK).contains(find.toLowerCase(Locale.UK));
        }
    }

    /** @param all columns that may be questions @param chosen those that go to one @param questions they go to */
    public record Tally(int all, int chosen, int questions) {
        static Tally of(List<FoundColumn> open, ColumnChoices choices) {
            List<String> chosen = open.stream()
                    .flatMap(column -> Optional.ofNullable(choices.questions().get(column.heading())).stream())
                    .toList();
            return new Tally(open.size(), chosen.size(), (int) chosen.stream()
                    .filter(key -> !key.equals(ColumnChoices.FAMILY))
                    .distinct()
                    .count());
        }
    }

    static String field(int i) {
        return "c" + i;
    }

    static ColumnsView of(LookedAt look, Survey survey, ColumnChoices choices, Part asked) {
        List<FoundColumn> open = look.open();
        List<Integer> found = IntStream.range(0, open.size())
                .filter(i -> asked.holds(open.get(i)))
                .boxed()
                .toList();
        int first = Math.min(asked.from(), Math.max(0, found.size() - 1)) / A_PAGE * A_PAGE;
        Suggestion suggestion = Suggestion.of(look, survey);
        List<Line> lines = found.subList(first, Math.min(found.size(), first + A_PAGE)).stream()
                .map(i -> line(i, open.get(i), survey, choices, suggestion))
                .toList();
        List<Out> out = look.dropped().stream()
                .map(column -> new Out(
                        column.heading().isEmpty() ? "(no heading)" : column.heading(),
                        column.fate().words()))
                .toList();
        Part part = new Part(first, asked.find());
        return new ColumnsView(survey, lines, out, part, found.size(), Tally.of(open, choices));
    }

    private static Line line(int i, FoundColumn column, Survey survey, ColumnChoices choices, Suggestion suggestion) {
        String chosen = choices.questions().getOrDefault(column.heading(), "");
        List<FoundView.Choice> options = new ArrayList<>();
        options.add(new FoundView.Choice("", "Drop it", chosen.isEmpty()));
        survey.questions().forEach(question -> options.add(choice(question, chosen)));
        options.add(new FoundView.Choice(
                ColumnChoices.FAMILY, "It tells which rows are one family", chosen.equals(ColumnChoices.FAMILY)));
        String words = suggestion.words().get(column.heading());
        return new Line(field(i), heading(column), hint(column, words, survey), words != null, options);
    }

    private static String heading(FoundColumn column) {
        return column.wording().equals(column.heading())
                ? column.heading()
                : column.heading() + ": " + column.wording();
    }

    private static FoundView.Choice choice(Question question, String chosen) {
        return new FoundView.Choice(
                question.key(),
                question.asked().wording().english() + " (" + question.key() + ")",
                question.key().equals(chosen));
    }

    private static String hint(FoundColumn column, String words, Survey survey) {
        String filled = column.filled() + (column.filled() == 1 ? " cell filled" : " cells filled");
        if (column.fate() == Fate.BROADER) {
            return filled
                    + ". It could tell who somebody is: keep it only as an age group, a kind of school or a part of the"
                    + " area.";
        }
        if (words != null) {
            return filled + ". It looks like “"
                    + survey.question(words).orElseThrow().asked().wording().english()
                    + "”. Own words may name people: choose it only if they are to be kept.";
        }
        if (!column.isChosen()) {
            return filled + (column.numbers() ? ", all numbers" : ", hardly two alike: people’s own words");
        }
        return filled + ": "
                + column.texts().stream()
                        .limit(TEXTS)
                        .map(FoundColumn.Seen::shown)
                        .collect(Collectors.joining(", "))
                + (column.texts().size() > TEXTS ? " …" : "");
    }

    /** Whether there are so many that a search helps. */
    public boolean isLong() {
        return tally.all() > A_PAGE;
    }

    public String find() {
        return part.find();
    }

    public int first() {
        return part.from() + 1;
    }

    public int last() {
        return part.from() + lines.size();
    }

    public boolean hasBefore() {
        return part.from() > 0;
    }

    public boolean hasMore() {
        return last() < found;
    }

    public int before() {
        return Math.max(0, part.from() - A_PAGE);
    }
}
