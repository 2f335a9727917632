package org.heard.collection.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Surveys;

/** Opens a shipped survey for one test and leaves nothing behind. */
@ApplicationScoped
public class RoundForATest {
    private static final List<String> TABLES = List.of(
            "keyed_blank",
            "keyed_twice",
            "round_log",
            "code_file",
            "draft",
            "page_reached",
            "told_so_far",
            "mailing",
            "waiting_mail",
            "envelope",
            "response",
            "withdrawal",
            "invitation",
            "spent_invitation");

    private final Surveys surveys;
    private final Rounds rounds;
    private final EntityManager store;

    RoundForATest(Surveys surveys, Rounds rounds, EntityManager store) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.store = store;
    }

    @Transactional
    public Round open(String key) {
        clear(key);
        Round round = Round.open(
                surveys.survey(key).orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31), true);
        rounds.persist(round);
        return round;
    }

    @Transactional
    public Round read(String key) {
        return rounds.called(key).orElseThrow();
    }

    @Transactional
    public void close(String key) {
        rounds.called(key).orElseThrow().close(LocalDate.of(2020, 1, 2));
    }

    @Transactional
    public long number(String sql) {
        return ((Number) store.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Transactional
    public void run(String sql) {
        store.createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    public void clear(String key) {
        delete("drawn_form where pile in (select id from pile where round = ?1)", key);
        delete("pile where round = ?1", key);
        TABLES.forEach(table -> delete(table + " where round = ?1", key));
        rounds.deleteById(key);
    }

    /** As sending an answer does. */
    @Transactional
    public void spend(Invitations invitations, String code, Round round) {
        invitations.spend(invitations.id(code), round);
    }

    private void delete(String what, String key) {
        store.createNativeQuery("delete from " + what).setParameter(1, key).executeUpdate();
    }
}
