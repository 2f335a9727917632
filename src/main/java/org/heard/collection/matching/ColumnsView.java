package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/** Twenty columns of a file, each with the questions it may be. @param from counted from 0 @param all columns that may be questions */
record ColumnsView(Survey survey, List<Line> lines, List<Out> out, int from, int all, int chosen) {
    static final int A_PAGE = 20;
    private static final int TEXTS = 4;

    /** @param hint what its cells hold, as far as it may be shown */
    public record Line(String field, String heading, String hint, boolean isWords, List<FoundView.Choice> choices) {}

    /** A column that is dropped whatever anybody chooses. */
    public record Out(String heading, String why) {}

    static String field(int i) {
        return "c" + i;
    }

    static ColumnsView of(LookedAt look, Survey survey, ColumnChoices choices, int from) {
        List<FoundColumn> open = look.open();
        int first = Math.min(from, Math.max(0, open.size() - 1)) / A_PAGE * A_PAGE;
        Suggestion suggestion = Suggestion.of(look, survey);
        List<Line> lines = IntStream.range(first, Math.min(open.size(), first + A_PAGE))
                .mapToObj(i -> line(i, open.get(i), survey, choices, suggestion))
                .toList();
        List<Out> out = look.dropped().stream()
                .map(column -> new Out(
                        column.heading().isEmpty() ? "(no heading)" : column.heading(),
                        column.fate().words()))
                .toList();
        int chosen = (int) open.stream()
                .filter(column -> choices.questions().containsKey(column.heading()))
                .count();
        return new ColumnsView(survey, lines, out, first, open.size(), chosen);
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
            return filled + (column.numbers() ? ", all numbers" : ", many different texts");
        }
        return filled + ": "
                + column.texts().stream()
                        .limit(TEXTS)
                        .map(FoundColumn.Seen::shown)
                        .collect(Collectors.joining(", "))
                + (column.texts().size() > TEXTS ? " …" : "");
    }

    public int first() {
        return from + 1;
    }

    public int last() {
        return from + lines.size();
    }

    public boolean hasBefore() {
        return from > 0;
    }

    public boolean hasMore() {
        return last() < all;
    }

    public int before() {
        return Math.max(0, from - A_PAGE);
    }
}
