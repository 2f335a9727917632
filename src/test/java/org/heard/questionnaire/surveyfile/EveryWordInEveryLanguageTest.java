package org.heard.questionnaire.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.junit.jupiter.api.Test;

/** What the pages say, against {@code surveys/interface.yaml}; how a word is added stands at its top. */
class EveryWordInEveryLanguageTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern IN_A_TEMPLATE = Pattern.compile("[{=]say:([a-z0-9_]+)");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z][a-z0-9_]*)\"");

    private final Messages words = SurveyFiles.shipped().languages().words();

    @Test
    void everyLanguageSaysEveryWord() {
        SurveyFolder folder = SurveyFolder.packed();
        Translations translations = Translations.read(folder.yaml("index.yaml"), folder::yaml);
        for (Language language : translations.languages()) {
            String lines = folder.yaml("interface.yaml").at("words").fields().values().stream()
                    .map(Entry::text)
                    .filter(english -> !translations.of(english).containsKey(language.code()))
                    .map(english -> "\n  - en: \"" + english + "\"\n    " + language.code() + ": …")
                    .collect(Collectors.joining());
            assertThat(lines)
                    .as("add these lines to surveys/languages/%s/interface.yaml and translate them", language.code())
                    .isEmpty();
        }
    }

    @Test
    void everyWordATemplateSaysIsWritten() {
        assertThat(found(MAIN.resolve("resources/templates"), IN_A_TEMPLATE)).isSubsetOf(words.names());
    }

    @Test
    void everyWordWrittenIsSaidSomewhere() {
        Set<String> said = found(MAIN.resolve("resources/templates"), IN_A_TEMPLATE);
        said.addAll(found(MAIN.resolve("java"), IN_CODE));

        assertThat(words.names()).isSubsetOf(said);
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
