package org.heard.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n", "\r\n\r\n"})
    void readsWhatASpreadsheetSavedAgain(String before) throws IOException {
        String windows = RIGHT.replace("\n", "\r\n").replace("\"NA\",\"NA\",\"NA\"", "\"NaN\",\"\",\"NA\"");
        assertThat(check(file("a_wilson.csv", before + windows))).isZero();
        assertThat(out.toString()).startsWith("wilson 2 0 ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a_wilson.csv           | case                                      | holds no case
            a_wilson.csv           | case,x,n,conf;"one,"0"x                   | not in the expected form: Invalid character
            a_wilson.csv           | case,x,n,conf,p;one,1                     | row 1 has no column n
            a_wilson.csv           | case,x,n,conf,p;one,-1,5,.9,0             | one: x should be a count, is -1
            a_wilson.csv           | case,x,n,conf,p;one,1e300,5,.9,0          | one: x should be a count, is 1e300
            a_chi_square.csv       | case,table;C,"1,2/3"                      | C: the rows of table are not of one length
            a_cochran_armitage.csv | case,x,n,scores;A,"1,2","3,4",1           | A: scores has 1 entries where 2 belong
            a_cochran_armitage.csv | case,x,n,scores;A,1,"3,4","1,2"           | A: x has 1 entries where 2 belong
            a_cochran_armitage.csv | case,x,n,scores;A,"1,2","3,4","1,NA"      | A: scores should be a number, is 'NA'
            a_mann_whitney.csv     | case,counts_round1,counts_round2;M,1,"1,2" | M cannot be: scales of 1 and 2 options
            a_net_score.csv        | case,pos1,neg1,n1;G,6,5,10                | G cannot be: 6 positive and 5 negative of 10
            a_raking.json          | {}                                        | holds no case
            a_raking.json          | {"cases":[{"case":"R"}]}                  | R says neither which weights to expect
            a_raking.json          | [[[                                       | is not JSON: line
            """)
    void saysInOneSentenceWhichFileAndRowCannotBe(String name, String content, String words) throws IOException {
        assertThat(check(file(name, content.replace(';', '\n').replace('/', ';'))))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(name, words).hasLineCount(1);
    }

    @Test
    void anInfiniteFigureIsMatchedByNothingElse() throws IOException {
        String heading = "case,p,n,N,deff,conf,n_eff,lower,upper\n";
        assertThat(check(file("a_wilson_effective_n.csv", heading + "E,0.5,10,10,1,0.95,Inf,0.5,0.5\n")))
                .isZero();
        assertThat(check(file("b_wilson_effective_n.csv", heading + "E,0.5,10,NA,1,0.95,Inf,NA,NA\n")))
                .isEqualTo(1);
        assertThat(out.toString()).doesNotContain("NaN");
    }

    @Test
    void anEmptyRoundHasNoWeightedChange() throws IOException {
        String heading = "case,p1,n1,deff1,p2,n2,deff2,neff1,neff2,change,lower95,upper95,z_pooled_neff,p_two_sided\n";
        assertThat(check(file("a_weighted_change.csv", heading + "H,NA,0,1.2,0.5,100,1.25,0,80,NA,NA,NA,NA,NA\n")))
                .isZero();
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(check(folder.resolve("none_wilson.csv"), Path.of("/"), folder))
                .isEqualTo(2);
        assertThat(err.toString()).hasLineCount(3);
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
