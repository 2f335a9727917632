package org.heard.response;

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
    private static final String VERSION = "select version from response where receipt_hash = ?";

    private final DataSource database;

    ReceiptRows(DataSource database) {
        this.database = database;
    }

    /** @return which version of the response has that receipt, 1 for one never changed; empty where none has it */
    OptionalInt version(byte[] receiptHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement version = connection.prepareStatement(VERSION)) {
            version.setBytes(1, receiptHash);
            try (ResultSet row = version.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a receipt could not be looked for", e);
        }
    }
}
