package org.heard.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.survey.Answers;

/**
 * The invented rounds that Heard ships. {@link #main} writes the files anew; a test says when the
 * files and this generator have drifted apart.
 */
public final class SampleRounds {
    public static final List<String> KEYS = List.of("pc2019", "pc2020", "pc2021");

    private static final String FOLDER = "surveys/parent-carer/rounds/";

    private SampleRounds() {}

    /** Everyone's answers as the survey holds them. @param round one of {@link #KEYS} */
    public static List<Answers> answers(String round) {
        return Families.of(round);
    }

    public static Tally tally(String round) {
        return Tally.of(answers(round));
    }

    /** Every file the generator makes, by its place in the repository. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(FOLDER + "2019.csv", new LimeSurveyFile().bytes(answers("pc2019"), Families.whoStopped("pc2019", 7)));
        files.put(FOLDER + "2020.csv", new SurveyMonkeyFile().bytes(answers("pc2020")));
        files.put(FOLDER + "2021.csv", new MicrosoftFormsFile().bytes(answers("pc2021")));
        StringBuilder tally = new StringBuilder("round,question,option,count\n");
        KEYS.forEach(round -> tally.append(tally(round).lines(round)));
        files.put("src/test/resources/sample/tally.csv", tally.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Writes the files below the folder it is started in. */
    public static void main(String[] arguments) {
        files().forEach((place, bytes) -> {
            try {
                Files.createDirectories(Path.of(place).getParent());
                Files.write(Path.of(place), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
