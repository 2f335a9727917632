package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.heard.ground.database.GivenServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real jar's command line: codes, streams, and that nothing is started without need. */
class CommandLineIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"serve", "release", "account", "backup", "restore"})
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

    @Test
    void asksForTheSecretOfADatabaseThatIsGiven() throws Exception {
        GivenServer server = new GivenServer();
        List<String> given = server.start().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList();
        Jar.Said said = Jar.run(home(), given, "", "report", "pc2021-1");
        server.stop();
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("needs a given secret: set HEARD_SECRET")
                .hasLineCount(1);
        // Typefaces are unpacked first, as charts need them from the start; nothing else is.
        assertThat(home()).isDirectoryNotContaining(path -> !path.endsWith("fonts"));
    }

    @Test
    void noticesAnotherSecretAndOneThatOthersMayRead() throws Exception {
        assertThat(Jar.run(home(), "four words are good\n", "account", "add", "jo.smith", "officer"))
                .isEqualTo(new Jar.Said(0, "", ""));
        Jar.Said other = Jar.run(home(), List.of("heard.secret=quite another secret"), "", "report", "pc2021-1");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("kept with another secret").hasLineCount(1);

        Path secret = home().resolveSibling("home-secret").resolve("secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Jar.run(home(), "", "report", "pc2021-1").err())
                .isEqualTo("Everybody on this machine may read the secret: run chmod 600 " + secret + ".\n");
    }

    @Test
    void closesItsHomeToOthersWhoeverMadeItAndWhateverIsSet() throws Exception {
        Files.createDirectory(
                home(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Jar.run(home(), List.of("heard.secret=a secret that is given"), "", "report", "pc2021-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home())))
                .isEqualTo("rwx------");
    }

    private Path home() {
        return folder.resolve("home");
    }
}
