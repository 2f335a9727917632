package org.heard.app;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.heard.app.command.Ground;
import org.heard.ground.database.BundledPostgres;

/** The database and its secret, each started or looked for when a command asks for it, and without Quarkus. */
final class BareGround implements Ground {
    private final SmallRyeConfig config = Settings.read();
    private final Path home =
            config.getValue("heard.home", Path.class).toAbsolutePath().normalize();

    /** A step on the database, as plain statements. */
    private interface Step {
        void on(Connection connection) throws SQLException;
    }

    @Override
    public DataSource used() {
        if (!Start.isGiven(config) && !BundledPostgres.hasData(home)) {
            throw new IllegalStateException("There is no database in " + home
                    + ": set HEARD_HOME to the folder Heard keeps it in, or QUARKUS_DATASOURCE_JDBC_URL to another.");
        }
        return database();
    }

    @Override
    public DataSource empty() {
        return database();
    }

    @Override
    public Consumer<Connection> itsOwnSecret() {
        Secret secret = secret(false);
        return step(connection -> SecretMark.check(connection, secret));
    }

    @Override
    public Consumer<Connection> anotherSecret() {
        secret(true);
        return step(connection -> {
            long sealed = SecretMark.forget(connection);
            if (sealed > 0) {
                System.err.println(sealed + " answers lay sealed under the lost secret and are left out; the backup"
                        + " still has them.");
            }
        });
    }

    private Secret secret(boolean mayBeMade) {
        SecretPlace place = new SecretPlace(config, home);
        try {
            return mayBeMade
                    ? place.secret()
                    : place.found()
                            .orElseThrow(() -> new IllegalStateException("A backup is restored together with the secret"
                                    + " it was made with, which is not in it: put that into " + place.file()
                                    + " or set HEARD_SECRET or HEARD_SECRET_FILE; if it is lost, say --secret-lost."));
        } catch (IOException e) {
            throw Start.unwritable(home, e);
        }
    }

    private DataSource database() {
        try {
            if (Start.isGiven(config)) {
                Start.reach(config);
            } else {
                Start.bring(Start.home(config));
            }
        } catch (IOException e) {
            throw Start.unwritable(home, e);
        }
        return Start.database(config);
    }

    private static Consumer<Connection> step(Step step) {
        return connection -> {
            try {
                step.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer (" + e.getMessage() + ").", e);
            }
        };
    }
}
