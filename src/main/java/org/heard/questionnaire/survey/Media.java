package org.heard.questionnaire.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is shown and played besides words.
 *
 * @param symbols the drawings of the faces with pictures, as SVG by name
 * @param sounds recorded questions, as MP3 by the name of their file under {@code surveys/}
 */
public record Media(Map<String, String> symbols, Map<String, byte[]> sounds) {
    public static final Media NONE = new Media(Map.of(), Map.of());

    public Media {
        symbols = Map.copyOf(symbols);
        sounds = Map.copyOf(sounds);
    }

    static Media of(List<Survey> surveys, SurveyFolder folder) {
        Map<String, String> drawn = new LinkedHashMap<>();
        Symbols symbols = new Symbols(folder);
        Map<String, byte[]> sounds = new LinkedHashMap<>();
        for (Survey survey : surveys) {
            FaceCheck.pictured(survey).stream()
                    .flatMap(question -> FaceCheck.symbols(question).stream())
                    .forEach(name -> drawn.computeIfAbsent(
                            name, symbol -> symbols.svg(symbol).orElseThrow()));
            if (!survey.approach().pictured().isEmpty()) {
                names(survey).forEach(name -> folder.bytes(name).ifPresent(bytes -> sounds.put(name, bytes)));
            }
        }
        return new Media(drawn, sounds);
    }

    /** The recording of one question in one face and language: {@code sounds/yp/easy/en/yp_safe.mp3}. */
    public Optional<byte[]> sound(Survey survey, String face, String language, String question) {
        return Optional.ofNullable(sounds.get(name(survey, face, language, question)));
    }

    private static List<String> names(Survey survey) {
        return survey.faces().stream()
                .flatMap(face -> Stream.concat(survey.languages().stream(), survey.drafts().stream())
                        .flatMap(language -> survey.pages(face).stream()
                                .map(page -> name(
                                        survey, face, language, page.question().key()))))
                .toList();
    }

    private static String name(Survey survey, String face, String language, String question) {
        return "sounds/" + survey.key() + "/" + face + "/" + language + "/" + question + ".mp3";
    }
}
