package org.heard;

import io.quarkus.runtime.Application;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.heard.chart.Fonts;
import org.heard.database.BundledPostgres;
import org.heard.survey.SurveyFiles;

/** What has to stand before Quarkus does: a database, a secret, surveys without a fault. */
final class Start {
    private static final String URL = "quarkus.datasource.jdbc.url";

    private Start() {}

    /** @param serving whether pages are to be served; other commands open no port and keep stdout to themselves */
    static void before(boolean serving) {
        SmallRyeConfig config = Settings.read();
        // A faulty file stops Heard here, in one sentence, with nothing started or changed.
        config.getOptionalValue("heard.surveys", Path.class)
                .map(SurveyFiles::read)
                .orElseGet(SurveyFiles::shipped);
        Path home = config.getValue("heard.home", Path.class).toAbsolutePath().normalize();
        System.setProperty("heard.home", home.toString());
        System.setProperty("java.awt.headless", "true");
        Fonts.useBundled();
        try {
            Secret.of(config, home).hand();
            if (config.getOptionalValue(URL, String.class).isPresent()) {
                reach(config);
            } else {
                bring(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Heard cannot write to its folder " + home + ": set HEARD_HOME to a folder it may use.", e);
        }
        if (!serving) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("quarkus.log.console.stderr", "true");
            System.setProperty("quarkus.log.level", "WARN");
        }
    }

    private static void bring(Path home) throws IOException {
        BundledPostgres server = BundledPostgres.in(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop the database"));
        System.setProperty(URL, server.url());
        System.setProperty("quarkus.datasource.username", BundledPostgres.USER);
        System.setProperty("quarkus.datasource.password", server.password());
    }

    /** Hooks run side by side: the database waits until Quarkus has let go of it. */
    private static void stop(BundledPostgres server) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        server.close();
    }

    private static void reach(SmallRyeConfig config) {
        String url = config.getValue(URL, String.class);
        String user = config.getOptionalValue("quarkus.datasource.username", String.class)
                .orElse(null);
        String password = config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse(null);
        try {
            DriverManager.getConnection(url, user, password).close();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Heard cannot use the database at " + withoutQuery(url) + " (" + e.getMessage()
                            + "): check QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, or leave them out to use"
                            + " the database that Heard brings along.",
                    e);
        }
    }

    /** What follows the question mark may be a password. */
    private static String withoutQuery(String url) {
        return url.split("\\?", 2)[0];
    }
}
