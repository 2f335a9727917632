package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.questionnaire.surveyfile.CopiedSurveys;
import org.heard.questionnaire.surveyfile.RealArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckSurveysTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line =
            new CommandLine(new CheckSurveys()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void printsOneLineForEachShippedSurvey() {
        assertThat(line.execute()).isZero();
        assertThat(out.toString().lines())
                .hasSize(6)
                .first()
                .isEqualTo("pc2019 version 1: 29 questions, faces: standard; languages: en");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysOfACouncilsFolderWhatKeepsASurveyFromOpening() {
        assertThat(line.execute("surveys")).isZero();
        assertThat(out.toString().lines().toList())
                .last()
                .asString()
                .contains("area.help.phone (still an example: 0151 496 0123)", "privacy.officer.email");
        assertThat(line.execute(RealArea.folder().toString())).isZero();
        assertThat(out.toString().lines()).hasSize(6 + 1 + 6);
    }

    @Test
    void printsTheFaultInOneSentence() throws IOException {
        Files.writeString(folder.resolve("index.yaml"), "surveys: [first.yaml]\n");
        Files.writeString(folder.resolve("area.yaml"), "area:\n  name: Anytown\n");

        assertThat(line.execute(folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(folder + "/area.yaml, line 1: “council” is missing");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksForAShortNameOfEachQuestionThatMakesAChart() throws IOException {
        CopiedSurveys.to(folder);
        Path measures = folder.resolve("measures.yaml");
        Files.writeString(
                measures,
                Files.readString(measures)
                        .replaceFirst("  st_role: .*\n", "")
                        .replaceFirst("(st_identify: .*), phrase: .*}", "$1}"));

        assertThat(line.execute(folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .endsWith(
                        "measures.yaml: the question “st_identify” has no phrase for its good answers; give it one under"
                                + " “questions”",
                        "measures.yaml: the question “st_role” has no title for its charts; give it one under"
                                + " “questions”");
    }

    @Test
    void namesTheMeasureThatALanguageLacks() throws IOException {
        CopiedSurveys.to(folder);
        Path polish = folder.resolve("languages/pl/measures.yaml");
        Files.writeString(polish, Files.readString(polish).replaceFirst("  - en: \"Good progress\"\n.*\n", ""));

        assertThat(line.execute(folder.toString())).isZero();
        assertThat(out.toString().lines())
                .contains("languages/pl: results are not told in Polski before these are translated: “Good progress”");
    }

    @Test
    void refusesALanguageThatIsCheckedAndLacksAMeasure() throws IOException {
        CopiedSurveys.to(folder);
        Path polish = folder.resolve("languages/pl/measures.yaml");
        Files.writeString(
                polish,
                Files.readString(polish)
                        .replaceFirst("  - en: \"Good progress\"\n.*\n", "")
                        .replace("status: draft", "status: checked")
                        .replace("checker: nobody", "checker: another translator"));

        assertThat(line.execute(folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("measures.yaml, line ", "the text “Good progress” is missing in the language “pl”");
    }

    @Test
    void saysSoWhereThereIsNoSuchFolder() {
        assertThat(line.execute(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no such file");
    }
}
