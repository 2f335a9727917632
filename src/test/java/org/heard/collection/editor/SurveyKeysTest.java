package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey lives at the address of its key. */
class SurveyKeysTest {
    private static final Pattern FIRST = Pattern.compile("@Path\\(\"/([a-z][a-z0-9_]*)[/\".]");

    @Test
    void noSurveyTakesAnAddressOfOurs() throws IOException {
        Set<String> ours;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            ours = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> FIRST.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
        assertThat(ours).contains("rounds", "surveys", "board");
        assertThat(SurveyKeys.ADDRESSES).containsAll(ours);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "Pc2027", "2027", "pc-2027", "pc 2027", "results", "surveys"})
    void whatIsNoKeyIsRefusedAtItsField(String key) {
        assertThatThrownBy(() -> SurveyKeys.refuseUnfit(key))
                .isInstanceOfSatisfying(
                        EditRefused.class,
                        refused -> assertThat(refused.about("key")).isNotEmpty());
    }
}
