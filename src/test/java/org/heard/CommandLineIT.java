package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real jar's command line: codes, streams, and that nothing is started without need. */
class CommandLineIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"serve", "release", "account"})
    void helpsWithoutStartingAnything(String command) throws Exception {
        Jar.Said said = Jar.run(home(), "", command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: heard " + command);
        assertThat(said.err()).isEmpty();
        assertThat(home()).doesNotExist();
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(Jar.run(home(), "", "--version").out()).matches("Heard \\d+\\.\\d+.*\n");
    }

    @Test
    void answersWrongUsageWithTwo() throws Exception {
        Jar.Said said = Jar.run(home(), "", "bake");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("bake");
        assertThat(home()).doesNotExist();
    }

    @Test
    void answersARefusalWithOneAndOneSentence() throws Exception {
        Jar.Said said = Jar.run(home(), "short\n", "account", "add", "jo.smith", "administrator");
        assertThat(said).isEqualTo(new Jar.Said(1, "", "Choose a password of at least 12 characters.\n"));
    }

    /** The first time Quarkus makes the tables; the second time they are read without it. */
    @Test
    void saysTheSameOfANewHomeAndOfAUsedOneWhenThereIsNothingToTakeAway() throws Exception {
        String nothing = "There is no published release called pc2021-1. None is published yet.\n";
        for (String command : List.of("report", "charts")) {
            assertThat(Jar.run(home(), "", command, "pc2021-1")).isEqualTo(new Jar.Said(1, "", nothing));
        }
        assertThat(Jar.run(home(), List.of("heard.surveys=" + folder), "", "report", "pc2021-1")
                        .err())
                .contains("index.yaml")
                .hasLineCount(1);
    }

    @Test
    void saysInOneSentenceThatTheGivenDatabaseCannotBeReached() throws Exception {
        List<String> nobodyThere = List.of("quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/none");
        Jar.Said said = Jar.run(home(), nobodyThere, "", "serve");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("QUARKUS_DATASOURCE_JDBC_URL").hasLineCount(1);
    }

    private Path home() {
        return folder.resolve("home");
    }
}
