package org.heard.publication.tabulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.disclosure.Column;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Unit;

/**
 * How the answers to one question become the columns of its table: through the declared recode where
 * there is one, else as they stand.
 */
record Coding(String question, Optional<Recode> recode, List<Option> options) {
    static final String BLANK = "blank";
    static final String POSITIVE = "positive";
    static final String NEGATIVE = "negative";
    /** The same bit as of a question that was not asked. */
    private static final long UNKNOWN = CodedAnswers.NOT_ASKED;

    static Coding of(Question question, Optional<Recode> recode) {
        return new Coding(
                question.key(),
                recode,
                recode.map(Recode::options)
                        .map(options -> meant(options, question))
                        .orElse(question.options()));
    }

    /** New codes are declared once for many questions; where one is turned round, so are they. */
    private static List<Option> meant(List<Option> options, Question question) {
        return question.asked().traits().reverse()
                ? options.stream().map(Option::turned).toList()
                : options;
    }

    /** The same columns, but only of those who meet the condition. */
    Coding onlyIf(Condition condition) {
        Map<String, Map<String, String>> changes = recode.map(Recode::bySurvey).orElse(Map.of());
        return new Coding(question, Optional.of(new Recode("", changes, options, Optional.of(condition))), options);
    }

    /**
     * What every unit of a round answered. Not counted is one to which the question was not put, or who gave
     * an answer the table has no column for: nothing is ever guessed.
     */
    Marked marked(AnsweredRound round, Unit unit) {
        CodedAnswers answers = round.units(unit);
        String survey = round.survey().key();
        long[] marks = answers.bits(question, code -> bit(recoded(survey, code)), 1L << options.size());
        boolean[] counted = recode.flatMap(Recode::onlyIf).map(answers::meeting).orElse(null);
        for (int i = 0; i < marks.length; i++) {
            boolean isCounted = (marks[i] & UNKNOWN) == 0 && (counted == null || counted[i]);
            marks[i] = isCounted ? marks[i] : 0;
        }
        return new Marked(answers, columns(), marks);
    }

    /** Columns start with the options, in their order, and blank. */
    private long bit(String code) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).code().equals(code)) {
                return 1L << i;
            }
        }
        return UNKNOWN;
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
