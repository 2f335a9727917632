package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar, serving while somebody works on the command line. */
class BesideTheServerIT {
    @TempDir
    Path folder;

    @Test
    void lendsItsDatabaseToACommandAndKeepsServing() throws Exception {
        Jar.Serving heard = Jar.serve(home());
        Jar.Said added = Jar.run(home(), "four words are good\n", "account", "add", "jo.smith", "administrator");

        assertThat(added).isEqualTo(new Jar.Said(0, "", ""));
        assertThat(heard.get("/q/health")).contains("\"status\": \"UP\"");
        assertThat(Jar.run(home(), "four words are good\n", "account", "add", "jo.smith", "forum")
                        .err())
                .isEqualTo("There is an account with the name jo.smith already: choose another.\n");
        heard.stop();
    }

    private Path home() {
        return folder.resolve("home");
    }
}
