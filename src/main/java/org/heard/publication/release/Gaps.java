package org.heard.publication.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.questionnaire.survey.Split;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** What the answers alone tell of who is missing: groups nobody answered for, and one group that drowns the rest. */
record Gaps(Surveys surveys, Survey survey, List<SafeTable> profiles) {
    private static final double MOST = 0.5;

    Stream<String> sentences() {
        return Stream.concat(missing(), clusters());
    }

    /** Groups the survey files name as ones to be heard, of whom nobody answered. */
    private Stream<String> missing() {
        return surveys.splits().stream()
                .flatMap(split -> own(split).stream()
                        .flatMap(table -> split.mustHear().stream()
                                .filter(group -> isSilent(split, table, group))
                                .map(group -> "Nobody answered for this group: " + split.title() + ", "
                                        + lower(label(split, table, group)) + ".")));
    }

    private boolean isSilent(Split split, SafeTable table, String group) {
        List<Column> columns = Representation.answers(table)
                .filter(column -> group(split, column).equals(group))
                .toList();
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(column -> table.latest()
                                .cell(column.code())
                                .shown()
                                .filter(count -> count == 0)
                                .isPresent());
    }

    /** The group a column counts in: the columns may be the groups already, or what is joined into them. */
    private String group(Split split, Column column) {
        return split.recode()
                .map(surveys.recodes()::get)
                .map(recode -> recode.apply(survey.key(), column.code()))
                .orElse(column.code());
    }

    private String label(Split split, SafeTable table, String group) {
        return Stream.concat(
                        split.recode().map(surveys.recodes()::get).stream()
                                .flatMap(recode -> recode.options().stream())
                                .filter(option -> option.code().equals(group))
                                .map(option -> option.label().english()),
                        table.columns().stream()
                                .filter(column -> column.code().equals(group))
                                .map(Column::label))
                .findFirst()
                .orElse(group);
    }

    private Stream<String> clusters() {
        return surveys.splits().stream()
                .filter(Split::cluster)
                .flatMap(split -> own(split).stream()
                        .flatMap(table -> table.columns().stream()
                                .filter(column -> column.inBase() && !column.isNet())
                                .flatMap(column -> cluster(split, table, column).stream())));
    }

    private static Optional<String> cluster(Split split, SafeTable table, Column column) {
        return table.latest()
                .share(column.code())
                .filter(share -> share.value() > MOST)
                .map(share ->
                        "More than half of the answers, %d of %d, are from one group: %s, %s. The figures are mostly about it."
                                .formatted(share.count(), share.base(), split.title(), lower(column.label())));
    }

    /** The question's own table, in the round released. */
    private Optional<SafeTable> own(Split split) {
        return profiles.stream()
                .filter(table -> table.id().equals(split.question() + ".rounds"))
                .filter(table -> !table.latest().isWithheld())
                .findFirst();
    }

    static String lower(String label) {
        boolean shout = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return shout ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
