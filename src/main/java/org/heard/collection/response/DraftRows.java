package org.heard.collection.response;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.heard.collection.round.Round;

/**
 * The two statements behind every page of every respondent, said to the database plainly: one select to
 * read, one update to save. Through an entity they cost three times the time (decision 0014).
 */
@Singleton
class DraftRows {
    private static final String FIND = """
            select answers, state, opens, closes, closing from draft join round on round.key = draft.round
            where draft.id = ? and draft.round = ?""";
    private static final String REPLACE = "update draft set answers = ?, saved = ? where id = ? and answers = ?";

    /** The same, and who it is of goes from one page to another in the counts: one statement, so both or neither. */
    private static final String REPLACE_AND_COUNT = "with kept as (" + REPLACE + " returning round) "
            + PagesReached.ADD.formatted(
                    "kept.round", "from kept, unnest(cast(? as text[]), cast(? as int[])) as moved (page, by)");

    private final DataSource database;
    private final PagesReached pages;

    DraftRows(DataSource database, PagesReached pages) {
        this.database = database;
        this.pages = pages;
    }

    /** @param answers locked, @param window when the round takes answers */
    record Row(byte[] answers, Round.Window window) {}

    Optional<Row> find(UUID id, String round) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, id);
            find.setString(2, round);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(new Row(row.getBytes(1), window(row))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a draft could not be read", e);
        }
    }

    private static Round.Window window(ResultSet row) throws SQLException {
        OffsetDateTime closing = row.getObject(5, OffsetDateTime.class);
        Instant early = closing == null ? null : closing.toInstant();
        return new Round.Window(
                Round.State.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                early);
    }

    /**
     * @param day of the change
     * @param moved how the counts of pages change
     * @return whether the row still held {@code before}, and now holds {@code after}
     */
    boolean replace(UUID id, byte[] before, byte[] after, LocalDate day, PagesReached.Moved moved) {
        try (Connection connection = database.getConnection();
                PreparedStatement replace =
                        connection.prepareStatement(moved.isNothing() ? REPLACE : REPLACE_AND_COUNT)) {
            replace.setBytes(1, after);
            replace.setObject(2, day);
            replace.setObject(3, id);
            replace.setBytes(4, before);
            if (!moved.isNothing()) {
                replace.setInt(5, pages.part());
                replace.setArray(6, connection.createArrayOf("text", moved.pages()));
                replace.setArray(7, connection.createArrayOf("int", moved.by()));
            }
            return replace.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("a draft could not be saved", e);
        }
    }
}
