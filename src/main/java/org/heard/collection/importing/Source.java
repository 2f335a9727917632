package org.heard.collection.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Answer;

/** Where in a row the answer to one question stands, and how it is read. */
sealed interface Source {
    String question();

    /** Headings it reads. */
    Set<String> columns();

    /**
     * Empty where nothing at all stands there, blank where a quoted empty cell does.
     *
     * @throws NotUnderstood where a text is none of the options
     */
    Optional<Answer> read(Row row);

    /** Codes it can give; none for words. */
    Set<String> codes();

    /** Whether the map lists this text for that column. */
    boolean lists(String column, String text);

    /** Whether anything of an answer stands there, understood or not. */
    default boolean isAnswered(Row row) {
        try {
            return read(row).filter(answer -> !answer.isBlank()).isPresent();
        } catch (NotUnderstood e) {
            return true;
        }
    }

    /**
     * One option in a cell; several texts may stand for one.
     *
     * @param other code of any text not listed
     * @param beside codes by the headings of other columns: where the cell says nothing, any text there is that option
     */
    record OneCell(
            String question,
            String column,
            Map<String, String> codeByText,
            Optional<String> other,
            Map<String, String> beside)
            implements Source {
        public OneCell {
            codeByText = Map.copyOf(codeByText);
            beside = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(beside));
        }

        @Override
        public Set<String> columns() {
            return Stream.concat(Stream.of(column), beside.keySet().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<String> codes() {
            return Stream.of(codeByText.values().stream(), other.stream(), beside.values().stream())
                    .flatMap(codes -> codes)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean lists(String heading, String text) {
            return column.equals(heading) && codeByText.containsKey(text);
        }

        @Override
        public Optional<Answer> read(Row row) {
            Optional<String> typed = beside.keySet().stream()
                    .filter(heading -> !row.isFilled(column) && row.isFilled(heading))
                    .findFirst();
            return typed.map(heading -> Answer.of(beside.get(heading))).or(() -> inTheCell(row));
        }

        private Optional<Answer> inTheCell(Row row) {
            return row.cell(column).map(SourceText::plain).map(text -> {
                if (text.isEmpty()) {
                    return Answer.BLANK;
                }
                return Answer.of(Optional.ofNullable(codeByText.get(text))
                        .or(() -> other)
                        .orElseThrow(() -> new NotUnderstood(row.place(), column, text, codeByText.keySet())));
            });
        }
    }

    /** Several texts in one cell, with a separator between them or after each. */
    record JoinedCell(String question, String column, JoinedLabels labels) implements Source {
        @Override
        public Set<String> columns() {
            return Set.of(column);
        }

        @Override
        public Set<String> codes() {
            return labels.codes();
        }

        @Override
        public boolean lists(String heading, String text) {
            return column.equals(heading) && labels.texts().contains(text);
        }

        @Override
        public Optional<Answer> read(Row row) {
            return row.cell(column).map(SourceText::plain).map(text -> {
                if (text.isEmpty()) {
                    return Answer.BLANK;
                }
                List<String> codes =
                        labels.in(text).orElseThrow(() -> new NotUnderstood(row.place(), column, text, labels.texts()));
                return new Answer.Chosen(codes);
            });
        }
    }

    /** A column for each option, ticked or not; the question itself says whether more than one may be. */
    record TickCells(String question, Map<String, String> codeByColumn, Map<String, TickTexts> tickByColumn)
            implements Source {
        public TickCells {
            codeByColumn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codeByColumn));
            tickByColumn = Map.copyOf(tickByColumn);
        }

        @Override
        public Set<String> columns() {
            return codeByColumn.keySet();
        }

        @Override
        public Set<String> codes() {
            return Set.copyOf(codeByColumn.values());
        }

        @Override
        public boolean lists(String heading, String text) {
            return codeByColumn.containsKey(heading)
                    && tickByColumn.get(heading).lists(text);
        }

        @Override
        public Optional<Answer> read(Row row) {
            if (columns().stream().allMatch(column -> row.cell(column).isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new Answer.Chosen(codeByColumn.keySet().stream()
                    .filter(column -> isTicked(row, column))
                    .map(codeByColumn::get)
                    .distinct()
                    .toList()));
        }

        private boolean isTicked(Row row, String column) {
            TickTexts texts = tickByColumn.get(column);
            String text = row.text(column);
            return texts.isTicked(text).orElseThrow(() -> new NotUnderstood(row.place(), column, text, texts.ticked()));
        }
    }

    /** Open text, letter by letter. */
    record WordsCell(String question, String column, boolean masked) implements Source {
        @Override
        public Set<String> columns() {
            return Set.of(column);
        }

        @Override
        public Set<String> codes() {
            return Set.of();
        }

        @Override
        public boolean lists(String heading, String text) {
            return false;
        }

        @Override
        public Optional<Answer> read(Row row) {
            return row.cell(column).map(this::unmasked).map(Answer.Written::new);
        }

        /** Some tools put an apostrophe before what a spreadsheet would take for a formula. */
        private String unmasked(String cell) {
            String text = cell.replace("\r\n", "\n").strip();
            return masked && text.matches("(?s)'[=+@\\t\\r-].*") ? text.substring(1) : text;
        }
    }

    /** Thrown for one cell and gathered, so that an officer sees every doubt at once. */
    final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Doubt doubt;

        NotUnderstood(SourceLine place, String column, String text, Set<String> known) {
            super(null, null, false, false);
            this.doubt = new Doubt(
                    place,
                    column,
                    SourceText.shown(text) + " is none of the texts that the map lists for this column"
                            + KnownTexts.of(known).offer(text));
        }

        Doubt doubt() {
            return doubt;
        }
    }
}
