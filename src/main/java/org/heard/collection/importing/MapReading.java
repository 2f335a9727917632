package org.heard.collection.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.YamlDocument;

/** Turns the text of a map into a {@link RoundMap}, checked against its schema and its survey. */
final class MapReading {
    private static final String SCHEMA = "/surveys/map.schema.json";

    private final String name;
    private final String text;
    private final Surveys surveys;
    private final YamlDocument document;
    private final JsonNode top;

    MapReading(String name, String text, Surveys surveys) {
        this.name = name;
        this.text = text;
        this.surveys = surveys;
        try {
            this.document = YamlDocument.read(name, text, schema());
        } catch (SurveyFault e) {
            throw new ImportRefused(e.getMessage());
        }
        this.top = document.json();
    }

    RoundMap map() {
        try {
            Survey survey = surveys.survey(top.path("survey").asText())
                    .orElseThrow(
                            () -> document.fault(noSurvey(top.path("survey").asText()), "survey"));
            List<String> drop = new ArrayList<>();
            top.path("drop").forEach(heading -> drop.add(SourceText.plain(heading.asText())));
            return new RoundMap(
                    name,
                    text,
                    text,
                    survey,
                    files(),
                    layout(),
                    rows(),
                    missing(),
                    new SourceReading(document, survey).sources(),
                    drop);
        } catch (SurveyFault e) {
            throw new ImportRefused(e.getMessage());
        }
    }

    private String noSurvey(String key) {
        List<String> keys = surveys.all().stream().map(Survey::key).toList();
        return "there is no survey \"" + key + '"' + KnownTexts.of(keys).offer(key) + "; the surveys are "
                + String.join(", ", keys);
    }

    /** One name, or a list of them. */
    private List<String> files() {
        List<String> files = new ArrayList<>();
        JsonNode file = top.path("file");
        (file.isTextual() ? List.of(file) : file).forEach(one -> files.add(one.asText()));
        return files;
    }

    private Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        top.path("headings")
                .properties()
                .forEach(one -> headings.put(
                        SourceText.plain(one.getKey()),
                        SourceText.plain(one.getValue().asText())));
        return headings;
    }

    private FileLayout layout() {
        String separator = top.path("separator").asText();
        return new FileLayout(
                Encoding.called(top.path("encoding").asText()),
                separator.equals("tab") ? '\t' : separator.charAt(0),
                top.path("headings_line").asInt(1),
                top.path("header_rows").asInt(),
                top.path("empty").asText().equals("quoted") ? FileLayout.Empty.QUOTED : FileLayout.Empty.ROUTING,
                headings());
    }

    private RowRules rows() {
        JsonNode rows = top.path("rows");
        return new RowRules(
                heading(rows.path("person")),
                finished(rows.path("complete")),
                heading(rows.path("unique")),
                tests(rows.path("tests")),
                heading(top.path("invented").path("column")),
                SourceText.plain(top.path("invented").path("text").asText()));
    }

    /** One rule, or a list of them. */
    private static List<RowRules.Begins> tests(JsonNode node) {
        List<RowRules.Begins> tests = new ArrayList<>();
        (node.isObject() ? List.of(node) : node)
                .forEach(test -> tests.add(new RowRules.Begins(
                        SourceText.plain(test.path("column").asText()), SourceText.plainTexts(test.path("text")))));
        return tests;
    }

    private static Optional<Finished> finished(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Finished(
                        SourceText.plain(node.path("column").asText()), SourceText.plainTexts(node.path("texts"))))
                : heading(node).map(column -> new Finished(column, Set.of()));
    }

    private Missing missing() {
        JsonNode missing = top.path("missing");
        return new Missing(words(missing.path("not_asked")), words(missing.path("blank")));
    }

    private static Set<String> words(JsonNode list) {
        return SourceText.plainTexts(list).stream().map(Missing::word).collect(Collectors.toSet());
    }

    private static Optional<String> heading(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(SourceText.plain(node.asText()));
    }

    private static String schema() {
        try (InputStream in = MapReading.class.getResourceAsStream(SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
