package org.heard.collection.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Question;
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
                    .orElseThrow(() -> document.fault(
                            "there is no survey \"" + top.path("survey").asText() + "\"", "survey"));
            List<String> drop = new ArrayList<>();
            top.path("drop").forEach(heading -> drop.add(SourceText.plain(heading.asText())));
            return new RoundMap(name, text, survey, top.path("file").asText(), layout(), rows(), sources(survey), drop);
        } catch (SurveyFault e) {
            throw new ImportRefused(e.getMessage());
        }
    }

    private FileLayout layout() {
        String separator = top.path("separator").asText();
        return new FileLayout(
                Encoding.called(top.path("encoding").asText()),
                separator.equals("tab") ? '\t' : separator.charAt(0),
                top.path("header_rows").asInt(),
                top.path("empty").asText().equals("quoted") ? FileLayout.Empty.QUOTED : FileLayout.Empty.ROUTING);
    }

    private RowRules rows() {
        JsonNode rows = top.path("rows");
        return new RowRules(
                heading(rows.path("person")),
                heading(rows.path("complete")),
                heading(rows.path("tests").path("column")),
                SourceText.plain(rows.path("tests").path("text").asText()),
                heading(top.path("invented").path("column")),
                SourceText.plain(top.path("invented").path("text").asText()));
    }

    private static Optional<String> heading(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(SourceText.plain(node.asText()));
    }

    private List<Source> sources(Survey survey) {
        List<Source> sources = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < top.path("columns").size(); i++) {
            Source source = source(survey, i);
            if (!questions.add(source.question())) {
                throw fault("the question " + source.question() + " already has its column", i);
            }
            for (String heading : source.columns()) {
                if (!headings.add(heading)) {
                    throw fault("the column \"" + heading + "\" is already another question's", i);
                }
            }
            sources.add(source);
        }
        return sources;
    }

    private Source source(Survey survey, int place) {
        JsonNode column = top.path("columns").path(place);
        String key = column.path("question").asText();
        Question question = survey.question(key)
                .orElseThrow(() -> fault("the survey " + survey.key() + " has no question \"" + key + "\"", place));
        if (column.has("ticks") == column.has("column")) {
            throw fault("\"ticks\" names its columns itself; every other question needs \"column\"", place);
        }
        Source source = column.has("ticks") ? ticks(key, column) : oneColumn(key, column, place);
        checkKind(question, source, place);
        source.codes().stream()
                .filter(code -> question.option(code).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw fault("the question " + key + " has no option \"" + code + "\"", place);
                });
        return source;
    }

    private void checkKind(Question question, Source source, int place) {
        boolean typed = question instanceof OpenText || question instanceof NumberQuestion;
        if (typed != source instanceof Source.WordsCell) {
            throw fault(
                    typed
                            ? "the question " + question.key() + " takes what was typed: write \"words: keep\""
                            : "the question " + question.key() + " has options: write \"options\" or \"ticks\"",
                    place);
        }
        boolean many = source instanceof Source.TickCells || source instanceof Source.JoinedCell;
        if (many && !(question instanceof ManyChoices)) {
            throw fault("the question " + question.key() + " takes one answer, not several", place);
        }
    }

    private Source oneColumn(String key, JsonNode column, int place) {
        String heading = SourceText.plain(column.path("column").asText());
        if (column.has("words")) {
            boolean masked = Tool.called(top.path("tool").asText()).masksFormulas();
            return new Source.WordsCell(key, heading, masked);
        }
        Map<String, String> texts = options(column.path("options"), place);
        return column.has("joined")
                ? new Source.JoinedCell(
                        key,
                        heading,
                        new JoinedLabels(texts, column.path("joined").asText()))
                : new Source.OneCell(key, heading, texts);
    }

    private Map<String, String> options(JsonNode options, int place) {
        if (options.isObject()) {
            return texts(options);
        }
        JsonNode shared = top.path("options").path(options.asText());
        if (shared.isMissingNode()) {
            throw fault("there is no list \"" + options.asText() + "\" under \"options\" above", place);
        }
        return texts(shared);
    }

    private Source ticks(String key, JsonNode column) {
        Map<String, String> codes = texts(column.path("ticks"));
        Map<String, Set<String>> ticks = new LinkedHashMap<>();
        codes.keySet().forEach(heading -> ticks.put(heading, Set.of(tick(column, heading))));
        return new Source.TickCells(key, codes, ticks);
    }

    /** Where the map does not say, a ticked cell repeats the label its heading ends with. */
    private static String tick(JsonNode column, String heading) {
        int bar = heading.lastIndexOf(" | ");
        return column.has("ticked")
                ? SourceText.plain(column.path("ticked").asText())
                : bar < 0 ? heading : heading.substring(bar + 3);
    }

    private static Map<String, String> texts(JsonNode map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.properties()
                .forEach(field -> texts.put(
                        SourceText.plain(field.getKey()), field.getValue().asText()));
        return texts;
    }

    private SurveyFault fault(String sentence, int place) {
        return document.fault(sentence, "columns", String.valueOf(place));
    }

    private static String schema() {
        try (InputStream in = MapReading.class.getResourceAsStream(SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
