package org.heard.collection.response;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.heard.ground.crypto.Seal;
import org.heard.ground.crypto.Secrets;
import org.jboss.logging.Logger;

/**
 * Sees to it that what was opened is not left lying sealed where nobody looks for it: in pages of its table that are
 * free again, and in the database's log. <b>What it guarantees:</b> with the database Heard brings along, some time after a
 * lot its envelopes, but for very long ones, are in no file of the home any more, so that not even the secret joins them. <b>What its caller must
 * see to:</b> it is run by the clock, and never in a transaction. Of a database that is another's it takes nothing out of the log.
 */
@Singleton
public class Clearing {
    /** Looked for by its name: before PostgreSQL 15 only a superuser may. */
    private static final String MAY_CLOSE_THE_LOG = """
            select case when has_function_privilege('pg_switch_wal()', 'execute')
                and (current_setting('is_superuser') = 'on' or exists (
                    select 1 from pg_roles where rolname = 'pg_checkpoint' and pg_has_role(oid, 'usage')))
            then 1 else 0 end""";

    /** Whatever waits longer is for the next time. */
    private static final int MOST_PAGES = 4_000;

    private static final String VACUUM = "vacuum (index_cleanup on, truncate off, skip_locked) ";

    /** Answers about equality share pages, and mail goes one by one: their tables are written anew; larger ones would make people wait. */
    private static final long MOST_BYTES_ANEW = 32L << 20;

    private static final String LOCKED = "55P03";

    /** One envelope fills one page. */
    private static final String FREE_PAGES = """
            select pg_relation_size('envelope') / current_setting('block_size')::int - (select count(*) from envelope)""";

    private static final String JUNK = "insert into envelope (mark, round, sealed) values (?, '', ?)";

    /** As the oldest row that anybody may still want to see: what died before it, no writing anew takes along. */
    private static final String NEXT = "select txid_snapshot_xmax(txid_current_snapshot()) & 4294967295";

    private static final String LOOKS_FURTHER_BACK = """
            select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                and greatest(age(backend_xmin), age(backend_xid)) > age('%d'::xid)""";

    /** Statements of ours are over in a moment, on a busy machine in a second. */
    private static final int MOST_WAITS = 100;

    private static final Logger LOG = Logger.getLogger(Clearing.class);

    private final DataSource database;
    private final Secrets secrets;
    /** Times to come. At the start, too: anyone who opened something may have been stopped before clearing. */
    private final AtomicInteger wanted = new AtomicInteger(1);

    Clearing(DataSource database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** Something is being opened, or mail has gone; twice, because the first time that may not have ended. */
    public void want() {
        wanted.set(2);
    }

    public void clearIfWanted() {
        if (wanted.getAndUpdate(times -> Math.max(0, times - 1)) == 0) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            letOthersEnd(connection);
            vacuum(connection);
            overwrite(connection);
            vacuum(connection);
            anew(connection, "equality_answer");
            anew(connection, "equality_sealed");
            anew(connection, "waiting_mail");
            log(connection);
        } catch (SQLException e) {
            want();
            LOG.warnf("What is left of opened envelopes could not be cleared away: %s", e.getSQLState());
        }
    }

    /** Rows that some statement under way may still look at would be kept, with what lay in them; then the next time, too. */
    private void letOthersEnd(Connection connection) throws SQLException {
        String older = LOOKS_FURTHER_BACK.formatted(number(connection, NEXT));
        for (int waits = 0; number(connection, older) > 0; waits++) {
            if (waits == MOST_WAITS) {
                want();
                return;
            }
            number(connection, "select count(*) from pg_sleep(0.02)");
        }
    }

    private static void vacuum(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"envelope", "equality_answer", "equality_sealed", "spent_invitation", "draft"}) {
                statement.execute(VACUUM + table);
            }
        }
    }

    /** What is in use moves to a new file and the old one goes; where somebody is writing just now, the next time. */
    private void anew(Connection connection, String table) throws SQLException {
        if (number(connection, "select pg_relation_size('" + table + "')") > MOST_BYTES_ANEW) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '200ms'");
            try {
                statement.execute("vacuum full " + table);
            } catch (SQLException busy) {
                if (!LOCKED.equals(busy.getSQLState())) {
                    throw busy;
                }
                want();
            } finally {
                statement.execute("reset lock_timeout");
            }
        }
    }

    /** Pages that are free still hold what was there before; bytes of chance take its place, seen by nobody. */
    private void overwrite(Connection connection) throws SQLException {
        long pages = Math.min(MOST_PAGES, number(connection, FREE_PAGES));
        connection.setAutoCommit(false);
        try (PreparedStatement junk = connection.prepareStatement(JUNK);
                Statement away = connection.createStatement()) {
            for (int page = 0; page < pages; page++) {
                junk.setBytes(1, secrets.random(32));
                junk.setBytes(2, secrets.random(Seal.LENGTH));
                junk.addBatch();
                if (page % 100 == 99) {
                    junk.executeBatch();
                }
            }
            junk.executeBatch();
            away.execute("delete from envelope where round = ''");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Begins a new file of the log and lets go of those before it, where we may. */
    private static void log(Connection connection) throws SQLException {
        if (number(connection, MAY_CLOSE_THE_LOG) == 1) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_switch_wal()");
                statement.execute("checkpoint");
            }
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
