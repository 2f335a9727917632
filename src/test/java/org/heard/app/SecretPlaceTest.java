package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretPlaceTest {
    private static final String LONG = "a secret that is long enough";
    private static final Map<String, String> BY_URL =
            Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/heard");
    private static final Map<String, String> DEMONSTRATION = Map.of("heard.demo", "true");

    @TempDir
    Path folder;

    private Path home;
    private Path beside;

    @BeforeEach
    void aHome() throws IOException {
        home = Files.createDirectory(folder.resolve("heard"));
        beside = folder.resolve("heard-secret").resolve("secret");
    }

    @Test
    void isMadeOnceBesideTheHomeAndForItsOwnerAlone() throws IOException {
        Secret made = place(Map.of()).secret();

        assertThat(made.value()).hasSizeGreaterThan(40);
        assertThat(place(Map.of()).secret()).isEqualTo(made);
        assertThat(Files.readString(beside)).isEqualTo(made.value());
        assertThat(permissions(beside)).isEqualTo("rw-------");
        assertThat(permissions(beside.getParent())).isEqualTo("rwx------");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void staysInTheHomeOfADemonstration() throws IOException {
        Secret made = place(DEMONSTRATION).secret();

        assertThat(Files.readString(home.resolve("secret"))).isEqualTo(made.value());
        assertThat(beside).doesNotExist();
    }

    @Test
    void isTakenOutOfTheHomeWhereAnEarlierHeardKeptIt() throws IOException {
        Files.writeString(home.resolve("secret"), LONG + "\n");

        assertThat(place(Map.of()).secret().value()).isEqualTo(LONG);
        assertThat(home).isEmptyDirectory();
        assertThat(permissions(beside)).isEqualTo("rw-------");
        assertThat(place(Map.of()).secret().value()).isEqualTo(LONG);
        assertThat(place(DEMONSTRATION).secret().value()).isEqualTo(LONG);
    }

    @Test
    void isTakenOutOfTheHomeIntoTheFileThatIsNamed() throws IOException {
        Files.writeString(home.resolve("secret"), LONG);
        Path file = folder.resolve("etc").resolve("heard");

        assertThat(place(Map.of("heard.secret-file", file.toString())).secret().value())
                .isEqualTo(LONG);
        assertThat(Files.readString(file)).isEqualTo(LONG);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void thatCannotBeTakenOutOfTheHomeStaysAndTheCommandIsSaid() throws IOException {
        Files.writeString(home.resolve("secret"), LONG);
        Path file = Files.writeString(folder.resolve("a-file"), "").resolve("secret");

        refuses(Map.of("heard.secret-file", file.toString()), "run mv " + home.resolve("secret") + " ");
        assertThat(home.resolve("secret")).hasContent(LONG);
    }

    @Test
    void thatIsInTwoPlacesAfterAKillIsOne() throws IOException {
        Files.writeString(home.resolve("secret"), LONG);
        file(beside, LONG, "rw-------");

        assertThat(place(Map.of()).secret().value()).isEqualTo(LONG);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void isNotGuessedAmongTwo() throws IOException {
        Files.writeString(home.resolve("secret"), LONG);
        file(beside, "another one, just as long", "rw-------");

        refuses(Map.of(), "There are two secrets");
        assertThat(home.resolve("secret")).hasContent(LONG);
    }

    @Test
    void givenInASettingMustNotLieInTheHomeToo() throws IOException {
        Files.writeString(home.resolve("secret"), LONG);

        refuses(Map.of("heard.secret", LONG), "delete that file");
    }

    @Test
    void thatEverybodyMayReadIsRefused() throws IOException {
        file(beside, LONG, "rw-r--r--");

        refuses(Map.of(), "chmod 600 " + beside);
    }

    /** As a container or systemd hands it over. */
    @Test
    void thatAGroupMayReadIsTaken() throws IOException {
        Path file = folder.resolve("run").resolve("secret");
        file(file, LONG, "r--r-----");

        assertThat(place(Map.of("heard.secret-file", file.toString())).secret().value())
                .isEqualTo(LONG);
    }

    @Test
    void mayNotBeNamedInsideTheHome() {
        refuses(Map.of("heard.secret-file", home.resolve("keys/secret").toString()), "inside HEARD_HOME");
    }

    @Test
    void mustBeGivenWithADatabaseThatIsGiven() throws IOException {
        refuses(BY_URL, "needs a given secret: set HEARD_SECRET");
        assertThat(beside).doesNotExist();
        Map<String, String> both = new HashMap<>(BY_URL);
        both.put("heard.secret", LONG);
        assertThat(place(both).secret().value()).isEqualTo(LONG);
    }

    @Test
    void isNotMadeAnewForAnswersThatHaveOne() throws IOException {
        Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "18");

        refuses(Map.of(), "their secret is not in " + beside);
        assertThat(beside).doesNotExist();
    }

    @Test
    void mustBeLong() throws IOException {
        refuses(Map.of("heard.secret", "short"), "The secret in HEARD_SECRET has fewer than 16");
        file(beside, "", "rw-------");
        refuses(Map.of(), "The secret in " + beside + " has fewer than 16");
    }

    @Test
    void thatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "").resolve("secret");

        refuses(Map.of("heard.secret-file", file.toString()), "Heard cannot keep its secret in " + file);
    }

    private void refuses(Map<String, String> settings, String sentence) {
        assertThatThrownBy(() -> place(settings).secret()).hasMessageContaining(sentence);
    }

    private SecretPlace place(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("heard.demo", "false"));
        all.putAll(settings);
        return new SecretPlace(
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(all, "test", 1))
                        .build(),
                home);
    }

    private static void file(Path file, String content, String permissions) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
