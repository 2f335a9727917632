package org.heard.collection.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * How one exported file becomes one round: which column is which question, which text is which option.
 *
 * @param name of the map's own file, for messages
 * @param text the map as written; kept beside the round, so that it can be seen how it was read
 * @param files names of the files of answers beside it
 * @param drop columns known and not wanted
 */
public record RoundMap(
        String name,
        String text,
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
        return sources.stream().filter(s -> s.question().equals(question)).findFirst();
    }
}
