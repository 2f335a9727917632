package org.heard.app;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings as Quarkus will read them later: system properties, environment, config folder, our defaults. */
final class Settings {
    private static final int BESIDE_THE_JAR = 260;
    private static final int IN_THE_JAR = 250;

    private Settings() {}

    static SmallRyeConfig read() {
        Path beside = Path.of("config", "application.properties");
        URL defaults = Settings.class.getResource("/application.properties");
        try {
            SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                    .withProfile(System.getProperty("quarkus.profile", "prod"))
                    .addDefaultInterceptors()
                    .addDefaultSources()
                    .withSources(new PropertiesConfigSource(defaults, IN_THE_JAR));
            if (Files.exists(beside)) {
                builder.withSources(new PropertiesConfigSource(beside.toUri().toURL(), BESIDE_THE_JAR));
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Heard cannot read its settings: check " + beside.toAbsolutePath() + ".", e);
        }
    }
}
