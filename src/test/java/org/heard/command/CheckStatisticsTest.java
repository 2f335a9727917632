package org.heard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckStatisticsTest {
    private static final String RIGHT = """
            "case","x","n","conf","p","lower","upper"
            "one","0","1",0.95,"0","0","0.79345068562276255"
            "none","0","0",0.95,"NA","NA","NA"
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void printsOneLinePerFileAndEndsWellWhenAllAgree() throws IOException {
        assertThat(check(file("any_wilson.csv", RIGHT), Path.of("src/test/resources/reference/shared_p_adjust.csv")))
                .isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString()).startsWith("wilson 2 0 ").contains("p_adjust 220 0 ");
    }

    @Test
    void failsOnAFigureJustOutsideItsTolerance() throws IOException {
        assertThat(check(file("a_wilson.csv", RIGHT.replace("0.79345068562276255", "0.7934506876"))))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith("wilson 2 1 ");
        assertThat(check(file("b_wilson.csv", RIGHT.replace("0.79345068562276255", "0.7934506863"))))
                .isZero();
    }

    @Test
    void failsWhereAnUndefinedFigureIsGivenAValueOrTheOtherWayRound() throws IOException {
        assertThat(check(file("a_wilson.csv", RIGHT.replace("\"NA\",\"NA\",\"NA\"", "\"0\",\"0\",\"1\""))))
                .isEqualTo(1);
        assertThat(check(file("b_wilson.csv", RIGHT.replace("\"0.79345068562276255\"", "\"NA\""))))
                .isEqualTo(1);
    }

    @Test
    void wantsExactlyZeroWhereNobodyGaveTheAnswer() throws IOException {
        assertThat(check(file("a_wilson.csv", RIGHT.replace("\"0\",\"0\",\"0.79", "\"0\",\"1e-17\",\"0.79"))))
                .isEqualTo(1);
    }

    @Test
    void saysInOneSentenceThatAMethodIsNotKnown() throws IOException {
        assertThat(check(file("shared_divination.csv", RIGHT))).isEqualTo(2);
        assertThat(err.toString())
                .contains("no method is known by the name 'divination'")
                .hasLineCount(1);
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithAFile() throws IOException {
        assertThat(check(folder.resolve("missing_wilson.csv"))).isEqualTo(2);
        assertThat(check(file("a_wilson.csv", RIGHT.replace("\"0\",\"1\"", "\"few\",\"1\""))))
                .isEqualTo(2);
        assertThat(check(file("b_wilson.csv", RIGHT.replace("\"conf\"", "\"level\""))))
                .isEqualTo(2);
        assertThat(check(file("c_raking.json", "{"))).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be read", "one: x should be a number", "no column conf");
    }

    private int check(Path... files) {
        CommandLine command = new CommandLine(new CheckStatistics());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] names = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            names[i] = files[i].toString();
        }
        return command.execute(names);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
