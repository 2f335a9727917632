package org.heard.ground.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Whether something changed in tables to which rows are only added: looked for with one question about once a second, for
 * everybody of this instance who follows one of them, so that what is changed on one instance shows on every other.
 *
 * <p><b>What it guarantees:</b> two states of the tables have two stamps: how many rows there are, and which transaction
 * wrote the newest. <b>What the caller must see to:</b> the tables are small, for each look reads them.
 */
public final class GrownTables {
    private static final String NO_SUCH_TABLE = "42P01";

    private final DataSource database;
    private final long freshFor;
    private final BooleanSupplier mayWait;
    private final String question;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile String last = "";
    private volatile long looked;
    private volatile int unread;

    /** @param mayWait whether the thread that asks may wait for the database */
    public GrownTables(DataSource database, Duration freshFor, BooleanSupplier mayWait, List<String> tables) {
        this.database = database;
        this.freshFor = freshFor.toNanos();
        this.mayWait = mayWait;
        this.question = tables.stream()
                .map("(select count(*) || ':' || coalesce(max(xmin::text::bigint), 0) from %s)"::formatted)
                .collect(Collectors.joining(" || ' ' || ", "select ", ""));
        renew();
    }

    /** What holds until something changes. */
    public String stamp() {
        return last;
    }

    /** @param seen the stamp of what is known; @return whether to read again, now and on this thread */
    public boolean since(String seen) {
        if (!mayWait.getAsBoolean()) {
            return false;
        }
        if (System.nanoTime() - looked > freshFor && looking.tryLock()) {
            try {
                looked = System.nanoTime();
                look();
            } finally {
                looking.unlock();
            }
        }
        return !last.equals(seen);
    }

    private void look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            last = row.getString(1) + " " + unread;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                last = "of an older Heard " + unread;
            } // else whoever needs the database for more will say so
        }
    }

    /** What was just written is seen at the next look of this instance; the others look within a second. */
    public void renew() {
        looked = System.nanoTime() - freshFor - 1;
    }

    /** Somebody could not read what has changed: after the next look everybody reads again. */
    public void notRead() {
        unread++;
    }
}
