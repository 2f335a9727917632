package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.heard.proving.conformance.ReferenceFile;

/**
 * The reference rows of one method, worked out by R 4.2.2 (base stats; survey 4.1) and cross-checked;
 * read, compared and judged by the same reader that serves the command {@code check-statistics}.
 */
final class Reference {
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    private Reference() {}

    /** All rows of a file at once, naming those that differ: a test for each row would read the file for each. */
    static void agrees(String file) {
        ReferenceFile read = ReferenceFile.read(FOLDER.resolve("shared_" + file));
        assertThat(read.cases()).hasSizeGreaterThanOrEqualTo(220);
        List<String> wrong = read.cases().stream()
                .flatMap(row -> row.disagreements().stream().map(words -> row.id() + ": " + words))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
