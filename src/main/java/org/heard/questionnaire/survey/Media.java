package org.heard.questionnaire.survey;

import java.util.Map;
import java.util.Optional;

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

    /** The recording of one question in one face and language: {@code sounds/yp/easy/en/yp_safe.mp3}. */
    public Optional<byte[]> sound(Survey survey, String face, String language, String question) {
        return Optional.ofNullable(sounds.get(name(survey, face, language, question)));
    }

    /** Where it lies under {@code surveys/}. */
    public static String name(Survey survey, String face, String language, String question) {
        return "sounds/" + survey.key() + "/" + face + "/" + language + "/" + question + ".mp3";
    }
}
