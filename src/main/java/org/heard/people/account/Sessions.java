package org.heard.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.ground.crypto.Token;

/**
 * Who is signed in, kept in the database: what ends a session ends it at once, on every instance. <b>What it
 * guarantees:</b> a token opens nothing after signing out, a new password, the removal of its account, half an hour
 * without a click or ten hours in all, also where a new account has the same name. Times are the database's.
 */
@ApplicationScoped
class Sessions {
    /** Asked on every page of an officer, so it is one statement; written to once a minute only. */
    private static final String LOOK = """
            select a.name, a.role, s.seen < now() - interval '1 minute', a.last_day
            from session s join account a on a.name = s.account
            where s.mark = ? and s.seen > now() - make_interval(secs => ?)
              and s.begun between now() - make_interval(secs => ?) and now() + interval '1 minute'""";

    private static final String OVER = """
            delete from session
            where seen <= now() - make_interval(secs => ?)
               or begun not between now() - make_interval(secs => ?) and now() + interval '1 minute'""";

    private final DataSource database;
    private final SecureRandom random;
    private final Clock clock;
    private final long idle;
    private final long longest;

    Sessions(
            DataSource database,
            SecureRandom random,
            Clock clock,
            @ConfigProperty(name = "heard.sign-in.idle") Duration idle,
            @ConfigProperty(name = "heard.sign-in.longest") Duration longest) {
        this.database = database;
        this.random = random;
        this.clock = clock;
        this.idle = idle.toSeconds();
        this.longest = longest.toSeconds();
    }

    /** One step with a statement. */
    private interface Step<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** A new token for somebody whose password was right. */
    Token begin(String account) {
        on(OVER, statement -> {
            statement.setLong(1, idle);
            statement.setLong(2, longest);
            return statement.executeUpdate();
        });
        byte[] secret = new byte[Token.BYTES];
        random.nextBytes(secret);
        Token token = new Token(secret);
        on("insert into session (mark, account) values (?, ?)", statement -> {
            statement.setBytes(1, token.mark());
            statement.setString(2, account);
            return statement.executeUpdate();
        });
        return token;
    }

    /** Whose it is, and counts the click; empty where the session is over. */
    Optional<Actor> holder(Token token) {
        return on(LOOK, statement -> {
            statement.setBytes(1, token.mark());
            statement.setLong(2, idle);
            statement.setLong(3, longest);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (row.getBoolean(3)) {
                    see(statement.getConnection(), token);
                }
                return Optional.of(new Actor(role(row), row.getString(1)));
            }
        });
    }

    /** An adviser's, from the day after their last or without one, is one that opens nothing. */
    private String role(ResultSet row) throws SQLException {
        LocalDate last = row.getObject(4, LocalDate.class);
        String role = row.getString(2);
        if (last == null) {
            return role.equals(Roles.ADVISER) ? Roles.UNDATED : role;
        }
        return last.isBefore(LocalDate.now(clock)) ? Roles.PAST : role;
    }

    private static void see(Connection connection, Token token) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update session set seen = now() where mark = ?")) {
            statement.setBytes(1, token.mark());
            statement.executeUpdate();
        }
    }

    void end(Token token) {
        on("delete from session where mark = ?", statement -> {
            statement.setBytes(1, token.mark());
            return statement.executeUpdate();
        });
    }

    private <T> T on(String sql, Step<T> step) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return step.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read or written", e);
        }
    }
}
