package org.heard.app;

import io.quarkus.runtime.Application;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.heard.app.command.Library;
import org.heard.collection.round.ChangedSurveys;
import org.heard.figures.chart.Fonts;
import org.heard.ground.database.BundledPostgres;
import org.heard.ground.database.OwnerOnly;
import org.heard.publication.release.ReleaseRows;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.LaidOver;
import org.heard.questionnaire.surveyfile.SurveyFault;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.postgresql.ds.PGSimpleDataSource;

/** What has to stand before Quarkus does: a database, a secret, surveys without a fault, thresholds that are safe. */
final class Start {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    private Start() {}

    /** @param serving whether pages are to be served; other commands open no port and keep stdout to themselves */
    static void before(boolean serving) {
        SmallRyeConfig config = Settings.read();
        // A faulty file stops Heard here, in one sentence, with nothing started or changed.
        Surveys surveys = surveys(config);
        // So do thresholds that would not keep anybody safe.
        Thresholds.read(config);
        // And what makes no sense for a board.
        BoardConfiguration.read(config, LocalDate.now(Clock.system(config.getValue("heard.zone", ZoneId.class))));
        ground(config);
        if (serving) {
            refuseChanged(config, surveys);
        } else {
            quietly();
        }
    }

    /**
     * For commands that change nothing: the surveys are read while the database starts, and Quarkus is left out.
     *
     * @return empty where the database is new or an older Heard's, and Quarkus has to bring it up to date first
     */
    static Optional<Library> library() {
        SmallRyeConfig config = Settings.read();
        FutureTask<Surveys> surveys = new FutureTask<>(() -> surveys(config));
        new Thread(surveys, "surveys").start(); // not a pooled one: those do not see what is in our jar
        ground(config);
        quietly();
        ReleaseRows releases = new ReleaseRows(database(config));
        return releases.isReadable()
                ? Optional.of(new Library(releases, () -> laidOver(config, result(surveys))))
                : Optional.empty();
    }

    /** Other commands go on: a backup must be possible, and what counts answers looks itself. */
    private static void refuseChanged(SmallRyeConfig config, Surveys surveys) {
        try (Connection connection = database(config).getConnection()) {
            ChangedSurveys.refuse(connection, laidOver(config, connection, surveys));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Surveys laidOver(SmallRyeConfig config, Surveys files) {
        try (Connection connection = database(config).getConnection()) {
            return laidOver(config, connection, files);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The files with what the database lays over them; a text that cannot be read is named where people look then. */
    private static Surveys laidOver(SmallRyeConfig config, Connection database, Surveys files) throws SQLException {
        LaidOver over = LaidOver.read(database);
        return over.isEmpty()
                ? files
                : SurveyFiles.read(config.getOptionalValue("heard.surveys", Path.class), over, System.err::println);
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("Heard cannot read in its database (" + e.getMessage() + ").", e);
    }

    private static void quietly() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
    }

    private static Surveys surveys(SmallRyeConfig config) {
        return config.getOptionalValue("heard.surveys", Path.class)
                .map(SurveyFiles::read)
                .orElseGet(SurveyFiles::shipped);
    }

    private static Surveys result(FutureTask<Surveys> surveys) {
        try {
            return surveys.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SurveyFault fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the surveys are read", e);
        }
    }

    /** A home, a secret and a database that belong together. */
    private static void ground(SmallRyeConfig config) {
        Path home = home(config);
        System.setProperty("java.awt.headless", "true");
        try {
            Fonts.useBundled(home.resolve("fonts"));
            if (isGiven(config)) {
                reach(config);
            }
            Secret secret = new SecretPlace(config, home).secret();
            if (!isGiven(config)) {
                bring(home);
            }
            check(config, secret);
            secret.hand();
        } catch (IOException e) {
            throw unwritable(home, e);
        }
    }

    /** Nobody else on the machine reads in it, whatever is set. */
    static Path home(SmallRyeConfig config) {
        Path home = config.getValue("heard.home", Path.class).toAbsolutePath().normalize();
        System.setProperty("heard.home", home.toString());
        try {
            if (!OwnerOnly.closed(home)) {
                System.err.println("Others on this machine may read in " + home
                        + ", and Heard may not close it to them: set HEARD_HOME to a folder of its own.");
            }
        } catch (IOException e) {
            throw unwritable(home, e);
        }
        return home;
    }

    static UncheckedIOException unwritable(Path home, IOException fault) {
        return new UncheckedIOException(
                "Heard cannot write to its folder " + home + ": set HEARD_HOME to a folder it may use.", fault);
    }

    static boolean isGiven(SmallRyeConfig config) {
        return config.getOptionalValue(URL, String.class).isPresent();
    }

    private static void check(SmallRyeConfig config, Secret secret) {
        try (Connection connection = database(config).getConnection()) {
            SecretMark.check(connection, secret);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    static void bring(Path home) throws IOException {
        BundledPostgres server = BundledPostgres.in(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop the database"));
        System.setProperty(URL, server.url());
        System.setProperty(USER, BundledPostgres.USER);
        System.setProperty(PASSWORD, server.password());
    }

    /** Hooks run side by side: the database waits until Quarkus has let go of it. */
    private static void stop(BundledPostgres server) {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
        server.close();
    }

    static void reach(SmallRyeConfig config) {
        try {
            database(config).getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Heard cannot use the database at " + withoutQuery(config.getValue(URL, String.class)) + " ("
                            + e.getMessage()
                            + "): check QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, or leave them out to use"
                            + " the database that Heard brings along.",
                    e);
        }
    }

    static DataSource database(SmallRyeConfig config) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(config.getValue(URL, String.class));
        config.getOptionalValue(USER, String.class).ifPresent(database::setUser);
        config.getOptionalValue(PASSWORD, String.class).ifPresent(database::setPassword);
        database.setLogServerErrorDetail(false); // it may quote a row
        return database;
    }

    /** What follows the question mark may be a password. */
    private static String withoutQuery(String url) {
        return url.split("\\?", 2)[0];
    }
}
