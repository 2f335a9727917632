package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.questionnaire.survey.OptionRole;

/** A survey as it is made from a file: what it is called, its questions, and what its scales' answers count as. */
record NewSurveyView(
        NewSurvey said, List<Line> lines, List<Grade> grades, List<ColumnsView.Out> out, int from, Tally tally) {
    static final int A_PAGE = 20;
    private static final int TEXTS = 8;

    /** @param hint the answers that were seen, as far as they may be shown */
    public record Line(String field, String wording, String hint, List<FoundView.Choice> choices) {}

    /** @param all questions the file may hold @param asked those that are kept */
    public record Tally(int all, int asked) {}

    /** One answer of a scale. */
    public record Grade(String field, String label, int rank, List<FoundView.Choice> roles) {}

    static String kind(int i) {
        return "k" + i;
    }

    static String role(int i) {
        return "r" + i;
    }

    static String rank(int i) {
        return "n" + i;
    }

    static NewSurveyView of(LookedAt file, NewSurvey said, int from) {
        List<FoundQuestion> all = FoundQuestion.all(file, said.kinds());
        int first = Math.min(from, Math.max(0, all.size() - 1)) / A_PAGE * A_PAGE;
        List<Line> lines = IntStream.range(first, Math.min(all.size(), first + A_PAGE))
                .mapToObj(i -> line(i, all.get(i)))
                .toList();
        NewSurveyText text = new NewSurveyText(file, said, java.util.Set.of());
        List<String> labels = labels(text);
        List<Grade> grades = IntStream.range(0, labels.size())
                .mapToObj(i -> grade(i, labels.get(i), text))
                .toList();
        List<ColumnsView.Out> out = file.dropped().stream()
                .map(column -> new ColumnsView.Out(
                        column.heading().isEmpty() ? "(no heading)" : column.heading(),
                        column.fate().words()))
                .toList();
        return new NewSurveyView(
                said,
                lines,
                grades,
                out,
                first,
                new Tally(all.size(), text.asked().size()));
    }

    /** Every answer of every scale, each once, the least good first. */
    static List<String> labels(NewSurveyText text) {
        Map<String, String> labels = new LinkedHashMap<>();
        text.asked().stream()
                .filter(found -> found.kind() == FoundQuestion.Kind.SCALE)
                .forEach(found -> text.ordered(found)
                        .forEach(one -> labels.putIfAbsent(found.labels().get(one), "")));
        return List.copyOf(labels.keySet());
    }

    private static Line line(int i, FoundQuestion found) {
        List<FoundView.Choice> choices = found.kinds().stream()
                .map(kind -> new FoundView.Choice(kind.name(), kind.words(), kind == found.kind()))
                .toList();
        return new Line(kind(i), found.wording(), hint(found), choices);
    }

    private static String hint(FoundQuestion found) {
        FoundColumn first = found.columns().get(0);
        if (found.columns().size() > 1) {
            return found.columns().size() + " columns: "
                    + found.columns().stream().map(FoundColumn::part).collect(Collectors.joining(", "));
        }
        if (found.kinds().size() <= 2) {
            return first.filled()
                    + " cells filled, hardly two alike. People’s own words may name somebody: keep them only if they"
                    + " are needed.";
        }
        return first.filled() + " cells filled: "
                + first.texts().stream()
                        .limit(TEXTS)
                        .map(FoundColumn.Seen::shown)
                        .collect(Collectors.joining(", "))
                + (first.texts().size() > TEXTS ? " …" : "");
    }

    private static Grade grade(int i, String label, NewSurveyText text) {
        List<FoundView.Choice> roles = new ArrayList<>();
        for (OptionRole role : List.of(
                OptionRole.POSITIVE,
                OptionRole.MIDDLE,
                OptionRole.NEGATIVE,
                OptionRole.NOT_USED,
                OptionRole.DONT_KNOW)) {
            roles.add(new FoundView.Choice(role.name(), words(role), role == text.role(label)));
        }
        return new Grade(String.valueOf(i), label, text.rank(label), roles);
    }

    private static String words(OptionRole role) {
        return switch (role) {
            case POSITIVE -> "good";
            case MIDDLE -> "in the middle";
            case NEGATIVE -> "bad";
            case NOT_USED -> "does not apply";
            case DONT_KNOW -> "does not know";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
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
        return last() < tally.all();
    }

    public int before() {
        return Math.max(0, from - A_PAGE);
    }

    public boolean isFamily(String instrument) {
        return said.instrument().equals(instrument);
    }
}
