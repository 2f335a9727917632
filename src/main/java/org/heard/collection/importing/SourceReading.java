package org.heard.collection.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.YamlDocument;

/** What a map says of its columns, checked against the survey: for each question, where its answer stands and how. */
final class SourceReading {
    private final YamlDocument document;
    private final JsonNode top;
    private final Survey survey;

    SourceReading(YamlDocument document, Survey survey) {
        this.document = document;
        this.top = document.json();
        this.survey = survey;
    }

    /** @throws ImportRefused naming every faulty column */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < top.path("columns").size(); i++) {
            try {
                Source source = source(i);
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
            for (String heading : source.columns()) {
                boolean typed = isTyped(source, other, heading) || isTyped(other, source, heading);
                if (!typed && other.columns().contains(heading)) {
                    throw fault("the column \"" + heading + "\" is already another question's", place);
                }
            }
        }
    }

    /** What people typed beside an option, kept as words. */
    private static boolean isTyped(Source words, Source options, String heading) {
        return words instanceof Source.WordsCell
                && (options instanceof Source.TickCells
                        || options instanceof Source.OneCell one
                                && !one.column().equals(heading));
    }

    private Source source(int place) {
        JsonNode column = top.path("columns").path(place);
        String key = column.path("question").asText();
        Question question = survey.question(key)
                .orElseThrow(() -> fault(
                        "the survey " + survey.key() + " has no question \"" + key + "\""
                                + questions().offer(key),
                        place));
        if (column.has("ticks") == column.has("column")) {
            throw fault("\"ticks\" names its columns itself; every other question needs \"column\"", place);
        }
        Source source = column.has("ticks") ? ticks(key, column, place) : oneColumn(key, column, place);
        checkKind(question, source, place);
        checkCodes(question, source, place);
        return source;
    }

    private KnownTexts questions() {
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
        if (source instanceof Source.JoinedCell && !(question instanceof ManyChoices)) {
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
                : new Source.OneCell(key, heading, texts, other(column), beside(column, place));
    }

    private Map<String, String> options(JsonNode options, int place) {
        if (options.isObject()) {
            return texts(options, place);
        }
        JsonNode shared = top.path("options").path(options.asText());
        if (shared.isMissingNode()) {
            throw fault("there is no list \"" + options.asText() + "\" under \"options\" above", place);
        }
        return texts(shared, place);
    }

    private static Optional<String> other(JsonNode column) {
        return Optional.ofNullable(column.get("any_other_text")).map(JsonNode::asText);
    }

    private Map<String, String> beside(JsonNode column, int place) {
        return column.has("beside") ? texts(column.path("beside"), place) : Map.of();
    }

    private Source ticks(String key, JsonNode column, int place) {
        Map<String, String> codes = texts(column.path("ticks"), place);
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
                        SourceText.plainTexts(told(column, "unticked")),
                        other.filter(code::equals).isPresent())));
        return new Source.TickCells(key, codes, ticks);
    }

    /** Where the map does not say, a ticked cell repeats the label its heading ends with. */
    private Set<String> ticked(JsonNode column, String heading) {
        JsonNode told = told(column, "ticked");
        int bar = heading.lastIndexOf(" | ");
        return told.isMissingNode()
                ? Set.of(bar < 0 ? heading : heading.substring(bar + 3))
                : SourceText.plainTexts(told);
    }

    /** What the column says of itself, or the map of all columns. */
    private JsonNode told(JsonNode column, String word) {
        return column.has(word) ? column.path(word) : top.path(word);
    }

    private Map<String, String> texts(JsonNode map, int place) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.properties().forEach(field -> {
            String seen = SourceText.plain(field.getKey());
            if (texts.put(seen, field.getValue().asText()) != null) {
                throw fault(
                        "two lines of the map read \"" + seen + "\", though spaces or letters that nobody sees differ",
                        place);
            }
        });
        return texts;
    }

    private SurveyFault fault(String sentence, int place) {
        return document.fault(sentence, "columns", String.valueOf(place));
    }
}
