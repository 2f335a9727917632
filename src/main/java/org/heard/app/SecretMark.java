package org.heard.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The note in a database of which secret it is used with: with another one no receipt or code would fit. */
@Singleton
final class SecretMark {
    /** Sealed under a key made from it: sent and not opened yet, answers about equality until their close, proposed corrections, mail that waits. */
    private static final List<String> SEALED =
            List.of("envelope", "equality_sealed", "equality_answer", "keyed_correction", "waiting_mail");

    private static final String READ = "select mark from secret_mark";
    private static final String WRITE = "insert into secret_mark (mark) values (?) on conflict do nothing";

    private final DataSource database;
    private final Secret secret;

    SecretMark(DataSource database, @ConfigProperty(name = "heard.secret") String secret) {
        this.database = database;
        this.secret = new Secret(secret);
    }

    /** Notes it the first time. Of two new instances with two secrets, one does not start. */
    void atStart(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, secret.mark());
            write.executeUpdate();
            check(connection, secret);
        }
    }

    /** @throws IllegalStateException in one sentence, where another secret is noted */
    static void check(Connection connection, Secret secret) throws SQLException {
        Optional<String> noted = noted(connection);
        if (noted.isPresent() && !noted.get().equals(secret.mark())) {
            throw new IllegalStateException("These answers were kept with another secret, and with this one no receipt"
                    + " and no code would be known: set HEARD_SECRET or HEARD_SECRET_FILE to the one they were begun"
                    + " with.");
        }
    }

    /**
     * For answers whose secret is lost: the next start notes another. What lies sealed under the lost one goes, for
     * nobody can open it and no round could be closed over it; the backup has it still, should the secret be found.
     *
     * @return how much that was
     */
    static long forget(Connection connection) throws SQLException {
        long sealed = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : SEALED) {
                sealed += emptied(statement, table);
            }
            emptied(statement, "secret_mark");
        }
        return sealed;
    }

    /** An earlier Heard's backup may not have that table. */
    private static long emptied(Statement statement, String table) throws SQLException {
        return isThere(statement, table) ? statement.executeUpdate("delete from " + table) : 0;
    }

    private static boolean isThere(Statement statement, String table) throws SQLException {
        return one(statement, "select to_regclass('" + table + "') is not null")
                .filter("t"::equals)
                .isPresent();
    }

    /** Empty also where the tables are not made yet, or by a Heard that kept none. */
    private static Optional<String> noted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return isThere(statement, "secret_mark") ? one(statement, READ) : Optional.empty();
        }
    }

    private static Optional<String> one(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? Optional.of(answer.getString(1)) : Optional.empty();
        }
    }
}
