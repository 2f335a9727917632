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
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
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
            return new RoundMap(
                    name, text, survey, top.path("file").asText(), layout(), rows(), missing(), sources(survey), drop);
        } catch (SurveyFault e) {
            throw new ImportRefused(e.getMessage());
        }
    }

    private FileLayout layout() {
        String separator = top.path("separator").asText();
        return new FileLayout(
                Encoding.called(top.path("encoding").asText()),
                separator.equals("tab") ? '\t' : separator.charAt(0),
                top.path("headings_line").asInt(1),
                top.path("header_rows").asInt(),
                top.path("empty").asText().equals("quoted") ? FileLayout.Empty.QUOTED : FileLayout.Empty.ROUTING);
    }

    private RowRules rows() {
        JsonNode rows = top.path("rows");
        return new RowRules(
                heading(rows.path("person")),
                finished(rows.path("complete")),
                heading(rows.path("unique")),
                heading(rows.path("tests").path("column")),
                SourceText.plain(rows.path("tests").path("text").asText()),
                heading(top.path("invented").path("column")),
                SourceText.plain(top.path("invented").path("text").asText()));
    }

    private static Optional<Finished> finished(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new Finished(SourceText.plain(node.path("column").asText()), plainTexts(node.path("texts"))))
                : heading(node).map(column -> new Finished(column, Set.of()));
    }

    private Missing missing() {
        JsonNode missing = top.path("missing");
        return new Missing(words(missing.path("not_asked")), words(missing.path("blank")));
    }

    private static Set<String> words(JsonNode list) {
        return plainTexts(list).stream().map(Missing::word).collect(Collectors.toSet());
    }

    /** One text or a list of them. */
    private static Set<String> plainTexts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        if (node.isValueNode()) {
            texts.add(SourceText.plain(node.asText()));
        }
        node.forEach(text -> texts.add(SourceText.plain(text.asText())));
        return texts;
    }

    private static Optional<String> heading(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(SourceText.plain(node.asText()));
    }

    private List<Source> sources(Survey survey) {
        List<Source> sources = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < top.path("columns").size(); i++) {
            try {
                Source source = source(survey, i);
                checkFree(source, sources, i);
                sources.add(source);
            } catch (SurveyFault e) {
                faults.add(e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new ImportRefused(String.join("; ", faults));
        }
        return sources;
    }

    /** A question stands once, and so does a column; only what is typed beside a tick may be kept as words too. */
    private void checkFree(Source source, List<Source> before, int place) {
        for (Source other : before) {
            if (other.question().equals(source.question())) {
                throw fault("the question " + source.question() + " already has its column", place);
            }
            boolean typed = source instanceof Source.WordsCell && other instanceof Source.TickCells
                    || other instanceof Source.WordsCell && source instanceof Source.TickCells;
            for (String heading : source.columns()) {
                if (!typed && other.columns().contains(heading)) {
                    throw fault("the column \"" + heading + "\" is already another question's", place);
                }
            }
        }
    }

    private Source source(Survey survey, int place) {
        JsonNode column = top.path("columns").path(place);
        String key = column.path("question").asText();
        Question question = survey.question(key)
                .orElseThrow(() -> fault(
                        "the survey " + survey.key() + " has no question \"" + key + "\""
                                + questions(survey).offer(key),
                        place));
        if (column.has("ticks") == column.has("column")) {
            throw fault("\"ticks\" names its columns itself; every other question needs \"column\"", place);
        }
        Source source = column.has("ticks") ? ticks(key, column, place) : oneColumn(key, column, place);
        checkKind(question, source, place);
        checkCodes(question, source, place);
        return source;
    }

    private static KnownTexts questions(Survey survey) {
        return KnownTexts.of(survey.questions().stream().map(Question::key).toList());
    }

    private void checkCodes(Question question, Source source, int place) {
        List<String> codes = question.options().stream().map(Option::code).toList();
        List<String> unknown = source.codes().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .map(code -> '"' + code + '"' + KnownTexts.of(codes).offer(code))
                .toList();
        if (!unknown.isEmpty()) {
            throw fault(
                    "the question " + question.key() + " has no option " + String.join(", ", unknown)
                            + "; its codes are " + String.join(", ", codes),
                    place);
        }
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
            if (column.has("any_other_text")) {
                throw fault("\"words\" keeps whatever is typed, so \"any_other_text\" has no place here", place);
            }
            boolean masked = Tool.called(top.path("tool").asText()).masksFormulas();
            return new Source.WordsCell(key, heading, masked);
        }
        Map<String, String> texts = options(column.path("options"), place);
        return column.has("joined")
                ? new Source.JoinedCell(
                        key,
                        heading,
                        new JoinedLabels(texts, column.path("joined").asText(), other(column)))
                : new Source.OneCell(key, heading, texts, other(column));
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

    private static Optional<String> other(JsonNode column) {
        return Optional.ofNullable(column.get("any_other_text")).map(JsonNode::asText);
    }

    private Source ticks(String key, JsonNode column, int place) {
        Map<String, String> codes = texts(column.path("ticks"));
        Optional<String> other = other(column);
        other.filter(code -> !codes.containsValue(code)).ifPresent(code -> {
            throw fault(
                    "\"any_other_text\" is \"" + code + "\", which none of the columns under \"ticks\" stands for",
                    place);
        });
        Map<String, TickTexts> ticks = new LinkedHashMap<>();
        codes.forEach((heading, code) -> ticks.put(
                heading,
                new TickTexts(
                        ticked(column, heading),
                        plainTexts(told(column, "unticked")),
                        other.filter(code::equals).isPresent())));
        return new Source.TickCells(key, codes, ticks);
    }

    /** Where the map does not say, a ticked cell repeats the label its heading ends with. */
    private Set<String> ticked(JsonNode column, String heading) {
        JsonNode told = told(column, "ticked");
        int bar = heading.lastIndexOf(" | ");
        return told.isMissingNode() ? Set.of(bar < 0 ? heading : heading.substring(bar + 3)) : plainTexts(told);
    }

    /** What the column says of itself, or the map of all columns. */
    private JsonNode told(JsonNode column, String word) {
        return column.has(word) ? column.path(word) : top.path(word);
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
