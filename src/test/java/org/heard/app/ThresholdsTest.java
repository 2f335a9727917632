package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.heard.figures.disclosure.DisclosureRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdsTest {
    private static final String COUNT = "heard.disclosure.smallest-count";

    private final Properties before = (Properties) System.getProperties().clone();

    @TempDir
    Path home;

    /** Another test in the same machine may have left its own. */
    @BeforeEach
    void asShipped() {
        System.getProperties().keySet().removeIf(name -> name.toString().startsWith("heard.disclosure."));
    }

    @AfterEach
    void asItWas() {
        System.setProperties(before);
    }

    @Test
    void areThoseThatAreSetEachInItsPlace() {
        Map<String, String> set = new HashMap<>();
        set.put("heard.disclosure.smallest-base", "15");
        set.put(COUNT, "8");
        set.put("heard.disclosure.width", "7");
        set.put("heard.disclosure.low-base", "40");

        assertThat(Thresholds.read(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(set, "test", 100))
                        .build()))
                .isEqualTo(new DisclosureRules(15, 8, 7, 40));
    }

    @Test
    void theOnesOfThisBuildAreTheUsual() {
        assertThat(Thresholds.read(Settings.read())).isEqualTo(DisclosureRules.DEFAULT);
    }

    @Test
    void heardDoesNotStartWithOnesThatKeepNobodySafe() {
        System.setProperty("heard.home", home.toString());
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/none");
        System.setProperty(COUNT, "2");

        assertThatThrownBy(() -> Start.before(true))
                .hasMessage(
                        "The setting heard.disclosure.smallest-count is 2 and has to be 3 or more: of two people who"
                                + " gave an answer each knows what the other said.");
        assertThat(home).isEmptyDirectory();
    }
}
