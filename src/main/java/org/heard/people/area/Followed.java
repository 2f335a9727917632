package org.heard.people.area;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Something small of the council's that the database keeps, as it is now: looked for about once a second, so that what is
 * changed on one instance shows on every other. Where the database cannot be reached, what was known last goes on.
 */
public final class Followed<T> {
    private final DataSource database;
    private final long freshFor;
    private final BooleanSupplier mayWait;
    private final Query<T> query;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile T last;
    private volatile long looked;

    /** Asks for it. */
    public interface Query<T> {
        T ask(Connection database) throws SQLException;
    }

    /**
     * @param mayWait whether the thread that asks may wait for the database
     * @param before what is so as long as nobody could look
     */
    public Followed(DataSource database, Duration freshFor, BooleanSupplier mayWait, Query<T> query, T before) {
        this.database = database;
        this.freshFor = freshFor.toNanos();
        this.mayWait = mayWait;
        this.query = query;
        this.last = before;
        renew();
    }

    public T now() {
        boolean isOld = System.nanoTime() - looked > freshFor;
        if (isOld && mayWait.getAsBoolean() && looking.tryLock()) {
            try {
                looked = System.nanoTime();
                last = ask();
            } finally {
                looking.unlock();
            }
        }
        return last;
    }

    private T ask() {
        try (Connection connection = database.getConnection()) {
            return query.ask(connection);
        } catch (SQLException unreachable) {
            return last; // whoever needs the database for more will say so
        }
    }

    /** What was just written shows at the next look of this instance. */
    public void renew() {
        looked = System.nanoTime() - freshFor - 1;
    }
}
