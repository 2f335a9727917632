package org.heard.collection.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The files and maps in the repository, and ways of spoiling them. */
final class Shipped {
    static final Surveys SURVEYS = SurveyFiles.read(Path.of("surveys"));

    private static final Path ROUNDS = Path.of("surveys/parent-carer/rounds");

    private Shipped() {}

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ROUNDS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RoundFile file(String year) {
        return RoundFile.of(year + ".csv", bytes(year + ".csv"));
    }

    static String mapText(String year) {
        return new String(bytes(year + ".map.yaml"), StandardCharsets.UTF_8);
    }

    static RoundMap map(String year) {
        return map(year, mapText(year));
    }

    static RoundMap map(String year, String text) {
        return RoundMap.read(year + ".map.yaml", text.getBytes(StandardCharsets.UTF_8), SURVEYS);
    }

    static ImportPlan plan(String year) {
        return ImportPlan.of(file(year), map(year));
    }
}
