package org.heard.collection.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * How one exported file becomes one round: which column is which question, which text is which option.
 *
 * @param name of the map's own file, for messages
 * @param text the map as written
 * @param kept what stays of it beside the round, so that it can be seen how it was read
 * @param files names of the files of answers beside it
 * @param drop columns known and not wanted
 */
public record RoundMap(
        String name,
        String text,
        String kept,
        Survey survey,
        List<String> files,
        FileLayout layout,
        RowRules rows,
        Missing missing,
        List<Source> sources,
        List<String> drop) {
    /** No sentence of a map is long; larger files are not maps. */
    private static final int MOST_BYTES = 512 * 1024;

    public RoundMap {
        files = List.copyOf(files);
        sources = List.copyOf(sources);
        drop = List.copyOf(drop);
    }

    /** @throws ImportRefused naming file, line and fault */
    public static RoundMap read(String name, byte[] bytes, Surveys surveys) {
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused(name + " is too long for a map; look whether this is the right file");
        }
        String text = RoundFile.of(name, bytes).text(Encoding.UTF_8);
        return new MapReading(name, text, surveys).map();
    }

    /** The same, of which less stays beside the round. */
    public RoundMap keptAs(String less) {
        return new RoundMap(name, text, less, survey, files, layout, rows, missing, sources, drop);
    }

    /** Whether any question that the file answers is asked of each child. */
    public boolean isAboutChildren() {
        return survey.questions().stream()
                .anyMatch(question -> question.asked().unit() == Unit.CHILD
                        && source(question.key()).isPresent());
    }

    /** Whether the file says of itself that nobody gave these answers. */
    public boolean isInvented() {
        return rows.mark().isPresent();
    }

    public String digest() {
        return RoundFile.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Headings of all columns that are looked into. */
    Set<String> columns() {
        Set<String> columns = new HashSet<>(rows.columns());
        sources.forEach(source -> columns.addAll(source.columns()));
        return columns;
    }

    /** A row without an answer to any question is no person, whatever else stands in it. */
    boolean isAnswered(Row row) {
        return sources.stream().anyMatch(source -> source.isAnswered(row));
    }

    boolean lists(String heading, String text) {
        return sources.stream().anyMatch(source -> source.lists(heading, text));
    }

    Optional<Source> source(String question) {
        for (Source source : sources) {
            // Asked for every question of every row.
            if (source.question().equals(question)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
