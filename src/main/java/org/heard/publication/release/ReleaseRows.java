package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Published releases by plain statements, for commands that only take something away (decision 0057). */
@Singleton
public class ReleaseRows {
    private static final String ONE = """
            select id, round, version, made, made_by, published, published_on, frozen, digest, who, who_digest, invented,
                withdrawn_on, withdrawn_why
            from release where published and id = ?""";
    private static final String IDS = "select id from release where published and withdrawn_on is null"
            + " order by coalesce(published_on, made) desc, round desc, version desc";

    /** Class 42 of SQL's states, syntax or access rule: no such table, no such column. */
    private static final String NOT_THERE = "42";

    private final DataSource database;

    public ReleaseRows(DataSource database) {
        this.database = database;
    }

    public Optional<Release> published(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement one = connection.prepareStatement(ONE)) {
            one.setString(1, id);
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? Optional.of(Release.read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** Ids of the published ones that stand, the newest first. */
    public List<String> ids() {
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(IDS);
                ResultSet row = all.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw unread(e);
        }
    }

    /** False where the database is new, or as an older Heard left it: it has to be brought up to date first. */
    public boolean isReadable() {
        try (Connection connection = database.getConnection();
                PreparedStatement one = connection.prepareStatement(ONE)) {
            one.setString(1, "");
            one.execute();
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(NOT_THERE)) {
                return false;
            }
            throw unread(e);
        }
    }

    private static IllegalStateException unread(SQLException fault) {
        return new IllegalStateException("the releases could not be read", fault);
    }
}
