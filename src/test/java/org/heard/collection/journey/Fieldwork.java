package org.heard.collection.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Surveys;

/** Opens a shipped survey for one test and leaves nothing behind. */
@ApplicationScoped
public class Fieldwork {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Drafts drafts;
    private final Invitations invitations;

    Fieldwork(Surveys surveys, Rounds rounds, Responses responses, Drafts drafts, Invitations invitations) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.drafts = drafts;
        this.invitations = invitations;
    }

    @Transactional
    void open(String key) {
        clear(key);
        rounds.persist(Round.open(
                surveys.survey(key).orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31), true));
    }

    @Transactional
    void close(String key) {
        rounds.called(key).orElseThrow().close(LocalDate.of(2020, 1, 2));
    }

    @Transactional
    void clear(String key) {
        drafts.delete("round", key);
        responses.delete("round", key);
        for (String table : List.of(
                "envelope",
                "page_reached",
                "told_so_far",
                "withdrawal",
                "invitation",
                "spent_invitation",
                "equality_answer",
                "equality_sealed",
                "equality_count")) {
            rounds.getEntityManager()
                    .createNativeQuery("delete from " + table + " where round = ?1")
                    .setParameter(1, key)
                    .executeUpdate();
        }
        rounds.deleteById(key);
    }

    @Transactional
    void forget(String key) {
        drafts.delete("round", key);
    }

    @Transactional
    void say(String sql) {
        rounds.getEntityManager().createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    void count(String key) {
        rounds.called(key).orElseThrow().count(LocalDate.of(2020, 1, 2));
    }

    List<String> invite(String key, int number) {
        return invitations.make(round(key), number);
    }

    @Transactional
    Round round(String key) {
        return rounds.called(key).orElseThrow();
    }

    @Transactional
    long number(String sql) {
        return ((Number) rounds.getEntityManager().createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Transactional
    List<Response> responses(String key) {
        return responses.of(rounds.called(key).orElseThrow());
    }

    @Transactional
    long drafts(String key) {
        return drafts.count("round", key);
    }
}
