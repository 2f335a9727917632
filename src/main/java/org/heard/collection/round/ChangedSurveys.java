package org.heard.collection.round;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * Sees to it that nobody's answers are read by another survey file than the one they answered. <b>What it guarantees:</b>
 * Heard does not serve while the file of a round that is not counted yet asks something else than when the round was
 * opened. <b>What the caller must see to:</b> a release asks {@link Round#refuseChanged} of each round it counts.
 */
@ApplicationScoped
public class ChangedSurveys {
    private static final String THERE = "select count(*) from information_schema.columns"
            + " where table_schema = current_schema() and table_name = 'round' and column_name = 'asked'";

    private static final String UNCOUNTED =
            "select survey, label, asked from round where source_digest is null and counted is null order by key";

    private final Rounds rounds;
    private final Surveys surveys;

    ChangedSurveys(Rounds rounds, Surveys surveys) {
        this.rounds = rounds;
        this.surveys = surveys;
    }

    /**
     * Before anything is served.
     *
     * @throws IllegalStateException with one sentence
     */
    public static void refuse(Connection database, Surveys surveys) throws SQLException {
        try (Statement statement = database.createStatement()) {
            if (!isThere(statement)) {
                return; // a new database, or an older Heard's
            }
            try (ResultSet round = statement.executeQuery(UNCOUNTED)) {
                while (round.next()) {
                    refuse(round.getString(1), round.getString(2), round.getString(3), surveys);
                }
            }
        }
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(THERE)) {
            return count.next() && count.getInt(1) > 0;
        }
    }

    private static void refuse(String key, String label, String asked, Surveys surveys) {
        Survey survey = surveys.survey(key)
                .orElseThrow(() -> new IllegalStateException("People have answered the survey " + key
                        + " in the round “" + label + "”, and its file is not among the survey files: put it back."));
        sentence(label, survey, asked).ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
    }

    /** @param asked as a round keeps it, or null for nothing kept */
    static Optional<String> sentence(String label, Survey survey, String asked) {
        return Optional.ofNullable(asked)
                .flatMap(kept -> AskedQuestions.read(kept).differsIn(survey))
                .map(question -> "The file of the survey " + survey.key() + " was changed after its round “" + label
                        + "” was opened (question " + question
                        + "), so that answers would be lost or mean something else: put the file back as it was, and"
                        + " ask what you want to change in a new survey with a key of its own.");
    }

    /** Rounds opened by a Heard that did not note it yet. */
    @Transactional
    void note(@Observes StartupEvent start) {
        rounds.uncounted().forEach(round -> surveys.survey(round.survey()).ifPresent(round::note));
    }
}
