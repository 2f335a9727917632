package org.heard.collection.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads a round from its first response to its last with one plain statement, a stretch at a time: a round of
 * a million takes no more memory here than one of ten (decision 0023).
 */
@Singleton
public class ResponseRows {
    private static final String ALL = "select id, answers from response where round = ? order by id";
    private static final int STRETCH = 2_000;
    private static final JsonFactory JSON = new JsonFactory();

    private final DataSource database;

    public ResponseRows(DataSource database) {
        this.database = database;
    }

    /** In the order of their ids, which are random: the same answers are always read in the same order. */
    public void read(String round, Transcript into) {
        try (Connection connection = database.getConnection()) {
            if (connection.getAutoCommit()) {
                // Only inside a transaction does PostgreSQL send a stretch at a time.
                connection.setAutoCommit(false);
            }
            read(connection, round, into);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the answers of the round " + round + " could not be read", e);
        }
    }

    private static void read(Connection connection, String round, Transcript into) throws SQLException, IOException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setFetchSize(STRETCH);
            all.setString(1, round);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    into.response(row.getObject(1, UUID.class));
                    try (JsonParser document = JSON.createParser(row.getString(2))) {
                        answers(document, into);
                    }
                }
            }
        }
    }

    /** The database keeps "about" before "children", whatever order they were written in. */
    private static void answers(JsonParser document, Transcript into) throws IOException {
        int depth = 0;
        boolean children = false;
        for (JsonToken token = document.nextToken(); token != null; token = document.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    if (depth == 2 && children) {
                        into.child();
                    }
                }
                case END_OBJECT -> depth--;
                case FIELD_NAME -> {
                    if (depth == 1) {
                        children = document.currentName().equals("children");
                    } else {
                        into.question(document.currentName());
                    }
                }
                case VALUE_STRING -> {
                    if (document.getParsingContext().inArray()) {
                        into.code(document.getText());
                    }
                }
                case START_ARRAY, END_ARRAY -> {
                    // of the children, or of the codes of one answer
                }
                default -> throw new IllegalStateException("a stored response is not a document of answers");
            }
        }
    }
}
