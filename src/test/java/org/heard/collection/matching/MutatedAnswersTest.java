package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.collection.formats.AnswerFiles;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.importing.Upload;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

/**
 * Files of every tool, spoilt by chance, end in an import or in one sentence. {@code mvn test -Dtest=MutatedAnswersTest
 * -Dimport.mutations=1000} spoils a thousand; a failure names the seed, which {@code -Dimport.seed=} gives again.
 */
class MutatedAnswersTest {
    private static final int MUTATIONS = Integer.getInteger("import.mutations", 60);
    private static final long FIRST = Long.getLong("import.seed", 1);
    private static final Surveys SURVEYS = SurveyFiles.shipped();
    private static final ChangeReader FILES = SurveyFiles.changes(Path.of("surveys"));
    private static final int LONGEST_SENTENCE = 4_000;

    private static final List<String> SPOILERS = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\u0000",
            "\uFEFF",
            "=1+1",
            "<script>",
            "{\"ImportId\":",
            "sep=;",
            "TEST",
            "\u202E",
            "Response",
            "9999999999999",
            "2021-13-45",
            "99/99/9999",
            "#",
            "[",
            "]",
            " | ",
            "___1",
            "-- ",
            "'",
            "\\");

    @Test
    void everySpoiltFileEndsInAnImportOrInOneSentence() throws IOException {
        List<Upload.Sent> files = files();
        int imported = 0;
        int refused = 0;
        for (long seed = FIRST; seed < FIRST + MUTATIONS; seed++) {
            Upload.Sent file = files.get((int) (seed % files.size()));
            Random chance = new Random(seed);
            Upload.Sent spoilt = new Upload.Sent(file.name(), spoilt(file.bytes(), chance));
            try {
                read(spoilt, chance);
                imported++;
            } catch (ImportRefused | SurveyFault sentence) {
                refused++;
                assertThat(sentence.getMessage())
                        .as("seed " + seed)
                        .isNotBlank()
                        .hasSizeLessThan(LONGEST_SENTENCE);
            } catch (RuntimeException | StackOverflowError fault) {
                throw new AssertionError(
                        file.name() + " spoilt with -Dimport.seed=" + seed + " -Dimport.mutations=1", fault);
            }
        }
        assertThat(imported + refused).isEqualTo(MUTATIONS);
        if (MUTATIONS >= 60) {
            assertThat(List.of(imported, refused)).as("some of both").doesNotContain(0);
        }
    }

    /** As the pages do it: looked at, suggested, planned; and as a survey of its own. */
    private static void read(Upload.Sent sent, Random chance) {
        AnswerFiles files = AnswerFiles.of(List.of(sent));
        LookedAt look = LookedAt.at(files.files().files().get(0), files.codebook(), Optional.empty());
        Survey survey = SURVEYS.all().get(chance.nextInt(SURVEYS.all().size()));
        Suggestion suggestion = Suggestion.of(look, survey);
        ColumnChoices choices = ColumnChoices.suggested(look, survey.key(), suggestion);
        ColumnsView.of(look, survey, choices, new ColumnsView.Part(0, ""));
        if (!choices.questions().isEmpty()) {
            OptionsView.of(look, survey, choices, 0);
            plan(files, look, survey, choices, SURVEYS);
        }
        NewSurvey said = new NewSurvey(
                "Spoilt", "parent-carer", "2018-05", java.util.Map.of(), java.util.Map.of(), java.util.Map.of());
        NewSurveyView.of(look, said, 0);
        NewSurveyText text = new NewSurveyText(look, said, java.util.Set.of());
        if (!text.asked().isEmpty()) {
            NewSurveyText.Made made = text.made(choices);
            Survey own = FILES.addedEarlier(made.text(), "the survey of the file");
            plan(
                    files,
                    look,
                    own,
                    made.choices(),
                    new Surveys(SURVEYS.area(), List.of(own), List.of(), List.of(), List.of(), java.util.Map.of()));
        }
    }

    private static void plan(AnswerFiles files, LookedAt look, Survey survey, ColumnChoices choices, Surveys surveys) {
        String map = new MapText(look, survey, choices).text(List.of("spoilt.csv"));
        ImportPlan.of(files.files(), RoundMap.read("map", map.getBytes(StandardCharsets.UTF_8), surveys));
    }

    private static byte[] spoilt(byte[] file, Random chance) {
        byte[] now = file;
        for (int times = chance.nextInt(4); times >= 0; times--) {
            now = once(now, chance);
        }
        return now;
    }

    private static byte[] once(byte[] file, Random chance) {
        if (file.length < 2) {
            return file;
        }
        int at = chance.nextInt(file.length);
        int to = Math.min(file.length, at + 1 + chance.nextInt(25));
        return switch (chance.nextInt(6)) {
            case 0 -> joined(file, at, new byte[] {(byte) chance.nextInt(256)}, Math.min(file.length, at + 1));
            case 1 -> joined(file, at, new byte[0], to);
            case 2 -> joined(file, at, Arrays.copyOfRange(file, at, to), at);
            case 3 -> chance.nextInt(4) == 0 ? Arrays.copyOf(file, at) : joined(file, at, new byte[0], at + 1);
            case 4 ->
                joined(
                        file,
                        at,
                        SPOILERS.get(chance.nextInt(SPOILERS.size()))
                                .repeat(1 + chance.nextInt(3))
                                .getBytes(StandardCharsets.UTF_8),
                        at);
            default ->
                joined(file, at, SPOILERS.get(chance.nextInt(SPOILERS.size())).getBytes(StandardCharsets.UTF_8), to);
        };
    }

    private static byte[] joined(byte[] file, int upTo, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, upTo);
        out.writeBytes(between);
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    private static List<Upload.Sent> files() throws IOException {
        List<Upload.Sent> files = new ArrayList<>();
        for (String name : List.of(
                "limesurvey",
                "surveymonkey",
                "microsoft-forms",
                "formbricks",
                "qualtrics",
                "snap",
                "smartsurvey",
                "citizen-space",
                "gov-uk-forms",
                "kobotoolbox",
                "redcap",
                "google-forms",
                "jisc")) {
            files.add(new Upload.Sent(name + ".csv", longer(Looks.bytes(name + ".csv"))));
        }
        try (Stream<Path> rounds = Files.list(Path.of("surveys/parent-carer/rounds"))) {
            rounds.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .forEach(
                            path -> files.add(new Upload.Sent(path.getFileName().toString(), few(path))));
        }
        files.add(new Upload.Sent("forms.xlsx", workbook()));
        return files;
    }

    /** With its last row again and again: what is spoilt in one leaves others. */
    private static byte[] longer(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return (text + "\n" + (last + "\n").repeat(9)).getBytes(StandardCharsets.UTF_8);
    }

    /** The headings and some rows: a spoilt place is then likelier to matter. */
    private static byte[] few(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            return text.substring(0, Math.min(text.length(), 9_000)).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Answers");
            for (int i = 0; i < 6; i++) {
                sheet.createRow(i)
                        .createCell(0)
                        .setCellValue(i == 0 ? "What support do they have?" : "No extra support");
                sheet.getRow(i).createCell(1).setCellValue(i == 0 ? "How old is the child?" : "5 to 10");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
