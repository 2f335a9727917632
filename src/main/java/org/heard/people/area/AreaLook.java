package org.heard.people.area;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How the pages of a council look besides its name.
 *
 * @param number counts the changes
 * @param colour of the header, such as {@code #12436d}; empty for the usual one
 * @param digest of the logo; empty where there is none
 * @param width of the logo; only its ratio to the height counts
 */
public record AreaLook(int number, String colour, String digest, int width, int height) {
    /** Of a council that has set nothing. */
    public static final AreaLook USUAL = new AreaLook(0, "", "", 0, 0);

    public static AreaLook newest(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select number, colour, digest, width, height from area_look"
                        + " order by number desc limit 1")) {
            return row.next()
                    ? new AreaLook(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5))
                    : USUAL;
        }
    }

    /** Address of the logo; empty where there is none. It changes with it, so it may be kept for ever. */
    public String logo() {
        return digest.isEmpty() ? "" : "/look/" + digest + "/logo";
    }

    /** Address of the style sheet with the colour; empty for the usual one. */
    public String styles() {
        return colour.isEmpty() ? "" : "/look/" + colour.substring(1) + "/colour.css";
    }
}
