package org.heard.questionnaire.surveyfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Media;
import org.heard.questionnaire.survey.Survey;

/** The drawings and recordings that some surveys need, read from their folder. */
record MediaFiles(SurveyFolder folder) {
    Media of(List<Survey> surveys) {
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

    private static List<String> names(Survey survey) {
        return survey.faces().stream()
                .flatMap(face -> Stream.concat(
                                survey.languages().checked().stream(), survey.languages().drafts().stream())
                        .flatMap(language -> survey.pages(face).stream()
                                .map(page -> Media.name(
                                        survey, face, language, page.question().key()))))
                .toList();
    }
}
