package org.heard.collection.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whatever is replaced, the rest of the file stays byte for byte. */
class SurveyTextTest {
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("surveys"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("languages"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyValueReplacedAndPutBackLeavesTheFileAsItWas(Path file) throws IOException {
        String before = Files.readString(file);
        SurveyText text = SurveyText.of(before);
        List<ScalarNode> values = new ArrayList<>();
        gather(text.root(), values);
        assertThat(values).hasSizeGreaterThan(5);
        for (int i = 0; i < values.size(); i++) {
            ScalarNode value = values.get(i);
            int from = text.start(value);
            int to = text.end(value);
            String raw = before.substring(from, to);
            assertThat(SurveyText.of("value: " + raw).root().getValue())
                    .as(raw)
                    .extracting(one -> SurveyText.word(one.getValueNode()))
                    .containsExactly(value.getValue());
            // Reading the whole again costs most, so one in eleven goes all the way.
            if (i % 11 == 0) {
                SurveyText changed = text.replaced(value, "Tern 𝄞 lane");
                assertThat(changed.text()).startsWith(before.substring(0, from)).endsWith(before.substring(to));
                List<ScalarNode> again = new ArrayList<>();
                gather(changed.root(), again);
                assertThat(again.get(i).getValue()).isEqualTo("Tern 𝄞 lane");
                // Numbers and "true" are written bare.
                SurveyText back = raw.matches("true|false|[0-9]+")
                        ? changed.replaced(changed.start(again.get(i)), changed.end(again.get(i)), raw)
                        : changed.replaced(again.get(i), value.getValue());
                assertThat(back.text()).as("%s, “%s”", file, raw).isEqualTo(before);
            }
        }
    }

    @Test
    void lettersOutsideTheBasicPlaneMoveNoSpan() {
        SurveyText text = SurveyText.of("a: 𝄞𝄞 tern\nb: {c: 𝄞, d: wren}\ne: last\n");
        Node inner = SurveyText.value(text.root(), "b").orElseThrow();

        assertThat(text.withWords((MappingNode) inner, "d", "owl").text())
                .isEqualTo("a: 𝄞𝄞 tern\nb: {c: 𝄞, d: owl}\ne: last\n");
    }

    @Test
    void windowsLineEndsStay() {
        SurveyText text = SurveyText.of("a: one\r\nb: two\r\n");

        assertThat(text.with(text.root(), "c", "3", "a").text()).isEqualTo("a: one\r\nc: 3\r\nb: two\r\n");
        assertThat(text.without(text.root(), "a").text()).isEqualTo("b: two\r\n");
    }

    @Test
    void wordsAreQuotedWhereYamlWouldReadSomethingElse() {
        for (String words : List.of(
                "No",
                "12",
                "true",
                "a: b",
                "x #y",
                "- z",
                "“Quoted”",
                "plain words",
                "ends:",
                "*a",
                "&b",
                "!c",
                "%d",
                "@e",
                "`f",
                "{g}",
                "[h]",
                "?i",
                "|j",
                "null",
                "1e3",
                "a, b",
                "\"",
                "\\",
                "two\nlines",
                "#k")) {
            for (String yaml : List.of(
                    "v: " + SurveyText.written(words), "v: {w: " + SurveyText.writtenInside(words) + ", x: 1}")) {
                Node value = SurveyText.value(SurveyText.of(yaml).root(), "v").orElseThrow();
                Node word = value instanceof MappingNode
                        ? SurveyText.value(value, "w").orElseThrow()
                        : value;
                assertThat(SurveyText.word(word)).as(yaml).isEqualTo(words);
            }
        }
        assertThat(SurveyText.written("How old are you?")).isEqualTo("How old are you?");
        assertThat(SurveyText.written("No")).isEqualTo("\"No\"");
    }

    private static void gather(Node node, List<ScalarNode> values) {
        if (node instanceof ScalarNode scalar) {
            values.add(scalar);
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(one -> gather(one, values));
        }
        SurveyText.tuples(node).forEach(one -> gather(one.getValueNode(), values));
    }
}
