package org.heard.collection.editor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/**
 * A question of a draft that is not there yet, as it was typed.
 *
 * @param way how it is answered: {@link #ONE}, {@link #SEVERAL}, {@link #NUMBER}, {@link #OWN_WORDS}, or the key of the
 *     question whose answers it has
 * @param answers of its own, one to a line
 */
record NewQuestion(String words, String section, String way, String answers) {
    static final String ONE = "-one";
    static final String SEVERAL = "-several";
    static final String NUMBER = "-number";
    static final String OWN_WORDS = "-words";

    /** Plain shapes, which mean nothing, until somebody chooses pictures that do. */
    private static final List<String> SHAPES = List.of(
            "circle",
            "square",
            "triangle",
            "diamond",
            "pentagon",
            "hexagon",
            "heptagon",
            "octagon",
            "circle_fill",
            "square_fill",
            "triangle_fill",
            "diamond_fill");

    /** Every fault by its control. */
    Map<String, String> faults(Found found) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (words.isEmpty()) {
            faults.put("words", "Write the words of the question");
        }
        if (found.survey().sections().stream().noneMatch(one -> one.key().equals(section))) {
            faults.put("section", "Choose the section it stands in");
        }
        if (isOfOwnAnswers()) {
            wrongAnswers().ifPresent(sentence -> faults.put("answers", sentence));
        } else if (!Set.of(NUMBER, OWN_WORDS).contains(way) && named(found).get(way) == null) {
            faults.put("way", "Choose how it is answered");
        }
        return faults;
    }

    private boolean isOfOwnAnswers() {
        return Set.of(ONE, SEVERAL).contains(way);
    }

    private Optional<String> wrongAnswers() {
        List<String> lines = lines();
        if (lines.size() < 2) {
            return Optional.of("Write at least two answers, each on a line of its own");
        }
        if (lines.size() > SHAPES.size()) {
            return Optional.of("Write at most " + SHAPES.size() + " answers; these are " + lines.size());
        }
        Set<String> once = new HashSet<>();
        return lines.stream()
                .filter(line -> !once.add(line))
                .findFirst()
                .map(line -> "The answer “" + line + "” is there twice; write each once");
    }

    private List<String> lines() {
        return answers.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Questions whose answers have a name, each name once, so that another may have the same.
     *
     * @return by the key of the first question that has them, as a line of the file
     */
    static Map<String, String> named(Found found) {
        SurveyText text = SurveyText.of(found.text());
        Map<String, String> named = new LinkedHashMap<>();
        for (Question question : found.survey().questions()) {
            OwnAnswers.named(text, question.key())
                    .filter(line -> !named.containsValue(line))
                    .ifPresent(line -> named.put(question.key(), line));
        }
        return named;
    }

    /** @param found the draft, in which nothing typed is a fault */
    PlaceEdit.AddQuestion edit(Found found) {
        return new PlaceEdit.AddQuestion(section, key(found), words, line(found), more(found));
    }

    /** New for all rounds of its family: a key an earlier round had would be set beside that round. */
    private String key(Found found) {
        Set<String> taken = Stream.concat(found.read().earlier().stream(), Stream.of(found.survey()))
                .map(Survey::questions)
                .flatMap(List::stream)
                .map(Question::key)
                .collect(Collectors.toSet());
        return SurveyKeys.madeOf(words, "question", taken);
    }

    private String line(Found found) {
        return switch (way) {
            case ONE -> "options:";
            case SEVERAL -> "tick:";
            case NUMBER -> "number: {least: 0, most: 999}";
            case OWN_WORDS -> "words: {most: 2000}";
            default -> named(found).get(way);
        };
    }

    private List<String> more(Found found) {
        boolean pictured =
                found.survey().faces().stream().anyMatch(face -> found.survey().hasPictures(face));
        List<String> lines = isOfOwnAnswers() ? lines() : List.of();
        Stream<String> own = IntStream.range(0, lines.size())
                .mapToObj(place -> new Option(
                        "" + (place + 1),
                        Text.english(lines.get(place)),
                        OptionRole.PLAIN,
                        pictured ? SHAPES.get(place) : ""))
                .map(option -> "  " + option.code() + ": " + OwnAnswers.yaml(option));
        return Stream.of(
                        own,
                        faces(found).stream(),
                        pictured ? Stream.of("symbol: chat_square_text") : Stream.<String>empty())
                .flatMap(line -> line)
                .toList();
    }

    /** In every face with words of its own it begins with the same words. */
    private Optional<String> faces(Found found) {
        String faces = SurveyText.value(SurveyText.of(found.text()).root(), "faces").stream()
                .flatMap(SurveyText::tuples)
                .skip(1)
                .filter(face ->
                        SurveyText.field(face.getValueNode(), "words_of").isEmpty())
                .map(face -> SurveyText.word(face.getKeyNode()) + ": " + SurveyText.writtenInside(words))
                .collect(Collectors.joining(", "));
        return Optional.of(faces).filter(some -> !some.isEmpty()).map(some -> "faces: {" + some + "}");
    }
}
