package org.heard.people.area;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.heard.ground.database.GrownTables;

/**
 * Something small of the council's that the database keeps, as it is now: read again when {@link GrownTables} says so. Where
 * the database cannot be reached, what was known last goes on.
 */
public final class Followed<T> {
    private final DataSource database;
    private final GrownTables changes;
    private final Query<T> query;
    private volatile T last;
    private volatile String seen;

    /** Asks for it. */
    public interface Query<T> {
        T ask(Connection database) throws SQLException;
    }

    /** @param before what is so as long as nobody could look */
    public Followed(DataSource database, GrownTables changes, Query<T> query, T before) {
        this.database = database;
        this.changes = changes;
        this.query = query;
        this.last = before;
    }

    public T now() {
        return changes.since(seen) ? read() : last;
    }

    private synchronized T read() {
        String stamp = changes.stamp();
        if (!stamp.equals(seen)) {
            seen = stamp;
            try (Connection connection = database.getConnection()) {
                last = query.ask(connection);
            } catch (SQLException unreachable) {
                changes.notRead();
            }
        }
        return last;
    }

    /** What was just written shows at the next look of this instance. */
    public void renew() {
        changes.renew();
    }
}
