package org.heard.collection.response;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Whether a receipt is known: asked by every page after sending, and plainly for that reason (decision 0014). */
@Singleton
class ReceiptRows {
    /** Both places in one look, so that a lot opened meanwhile hides nothing. */
    private static final String VERSION = """
            select 1 from envelope where mark = ?
            union all
            select version from response where receipt_hash = ?
            and not exists (select from envelope where instead = ?)""";

    private final DataSource database;

    ReceiptRows(DataSource database) {
        this.database = database;
    }

    /** @return 1; more for what was changed before there were envelopes; empty where nothing has that receipt */
    OptionalInt version(Marks receipt) {
        try (Connection connection = database.getConnection();
                PreparedStatement version = connection.prepareStatement(VERSION)) {
            version.setBytes(1, receipt.envelope());
            version.setBytes(2, receipt.response());
            version.setBytes(3, receipt.changed());
            try (ResultSet row = version.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a receipt could not be looked for", e);
        }
    }
}
