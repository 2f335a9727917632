package org.heard.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.disclosure.Column;
import org.heard.survey.Answer;
import org.heard.survey.Condition;
import org.heard.survey.Option;
import org.heard.survey.Question;
import org.heard.survey.Recode;

/**
 * How the answers to one question become the columns of its table: through the declared recode where
 * there is one, else as they stand.
 */
record Coding(String question, Optional<Recode> recode, List<Option> options) {
    static final String BLANK = "blank";
    static final String POSITIVE = "positive";
    static final String NEGATIVE = "negative";

    static Coding of(Question question, Optional<Recode> recode) {
        return new Coding(question.key(), recode, recode.map(Recode::options).orElse(question.options()));
    }

    /** The same columns, but only of those who meet the condition. */
    Coding onlyIf(Condition condition) {
        Map<String, Map<String, String>> changes = recode.map(Recode::bySurvey).orElse(Map.of());
        return new Coding(question, Optional.of(new Recode("", changes, options, Optional.of(condition))), options);
    }

    /**
     * The codes one unit gave: empty where the question was not asked, an empty list where it was left
     * blank. A code the table has no column for counts as not asked: nothing is ever guessed.
     */
    Optional<List<String>> codes(String survey, AnsweredRound.Answered unit) {
        boolean counted = recode.flatMap(Recode::onlyIf)
                .map(only -> only.isMetBy(unit.to(only.question())))
                .orElse(true);
        return (counted ? unit.to(question) : Optional.<Answer>empty())
                .map(answer -> answer.codes().stream()
                        .map(code -> recoded(survey, code))
                        .distinct()
                        .toList());
    }

    /** The column an answer of that survey counts in. */
    String recoded(String survey, String code) {
        return recode.map(r -> r.apply(survey, code)).orElse(code);
    }

    boolean knows(List<String> codes) {
        return codes.stream()
                .allMatch(code -> options.stream().anyMatch(o -> o.code().equals(code)));
    }

    /** Columns in the order drawn: options, then blank, then the nets that have more than one part. */
    List<Column> columns() {
        List<Column> columns = new java.util.ArrayList<>();
        options.forEach(o -> columns.add(
                new Column(o.code(), o.label().english(), kind(o), List.of(), kind(o) != Column.Kind.NOT_USED)));
        columns.add(new Column(BLANK, "No answer", Column.Kind.BLANK, List.of(), false));
        net(columns, Column.Kind.POSITIVE, Column.Kind.NET_POSITIVE, POSITIVE).ifPresent(columns::add);
        net(columns, Column.Kind.NEGATIVE, Column.Kind.NET_NEGATIVE, NEGATIVE).ifPresent(columns::add);
        return columns;
    }

    private static Column.Kind kind(Option option) {
        return switch (option.role()) {
            case POSITIVE -> Column.Kind.POSITIVE;
            case MIDDLE -> Column.Kind.MIDDLE;
            case NEGATIVE -> Column.Kind.NEGATIVE;
            case PLAIN, NONE -> Column.Kind.OPTION;
            case NOT_USED -> Column.Kind.NOT_USED;
            case DONT_KNOW -> Column.Kind.DONT_KNOW;
        };
    }

    private static Optional<Column> net(List<Column> columns, Column.Kind of, Column.Kind net, String code) {
        List<Column> parts = columns.stream().filter(c -> c.kind() == of).toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Column(
                        code,
                        String.join(
                                " or ",
                                parts.stream().map(c -> lower(c.label())).toList()),
                        net,
                        parts.stream().map(Column::code).toList(),
                        true));
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
