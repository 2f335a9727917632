package org.heard.questionnaire.surveyfile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts the database keeps, laid over the files: of the area as it was last written in the browser, and of each survey
 * that was asked from a draft. Every instance on the database reads the same.
 *
 * @param area in place of {@code area.yaml}
 * @param surveys each in place of the file with its key, else next to its family; the oldest first
 * @param stamp tells two states of the database apart
 */
public record LaidOver(Optional<String> area, List<KeptSurvey> surveys, String stamp) {
    public static final LaidOver NONE = new LaidOver(Optional.empty(), List.of(), "");

    /** The text of a survey as it was asked. */
    public record KeptSurvey(String key, String text) {}

    private static final String SURVEYS = "asked_survey";

    private static final String AREAS = "area_file";

    private static final String TEXTS = "select survey, (array_agg(text order by number desc))[1] from asked_survey"
            + " group by survey order by min(number)";

    private static final String AREA = "select text from area_file order by number desc limit 1";

    public LaidOver {
        surveys = List.copyOf(surveys);
    }

    /** What is laid over now; nothing where the database is new, or an older Heard's. */
    public static LaidOver read(Connection database) throws SQLException {
        String stamp = stamp(database);
        try (Statement statement = database.createStatement()) {
            return new LaidOver(area(statement), surveys(statement), stamp);
        }
    }

    private static List<KeptSurvey> surveys(Statement statement) throws SQLException {
        List<KeptSurvey> surveys = new ArrayList<>();
        if (isThere(statement, SURVEYS)) {
            try (ResultSet rows = statement.executeQuery(TEXTS)) {
                while (rows.next()) {
                    surveys.add(new KeptSurvey(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return surveys;
    }

    private static Optional<String> area(Statement statement) throws SQLException {
        if (!isThere(statement, AREAS)) {
            return Optional.empty();
        }
        try (ResultSet rows = statement.executeQuery(AREA)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Another stamp, another state. A table only grows, but for what is taken out again. */
    static String stamp(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return grown(statement, SURVEYS) + " " + grown(statement, AREAS);
        }
    }

    private static String grown(Statement statement, String table) throws SQLException {
        if (!isThere(statement, table)) {
            return "none";
        }
        try (ResultSet row =
                statement.executeQuery("select count(*) || ':' || coalesce(max(number), 0) from " + table)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean isThere(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('" + table + "') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    LaidOver holding(String survey) {
        return new LaidOver(
                area,
                Stream.concat(surveys.stream(), Stream.of(new KeptSurvey(survey, "")))
                        .toList(),
                stamp);
    }

    boolean holds(String survey) {
        return surveys.stream().anyMatch(kept -> kept.key().equals(survey));
    }

    /** The files stand as they are. */
    public boolean isEmpty() {
        return area.isEmpty() && surveys.isEmpty();
    }
}
