package org.heard.collection.keying;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.response.AnswersAsJson;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.survey.Answers;

/** Copies of forms that wait to be keyed once more; only who holds the paper, with its code, can open one. */
@ApplicationScoped
public class DrawnForms {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GROUP = 4;

    private final EntityManager store;
    private final Secrets secrets;

    DrawnForms(EntityManager store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    void add(Batch pile, String code, Answers answers) {
        byte[] open = AnswersAsJson.document(answers).toString().getBytes(StandardCharsets.UTF_8);
        store.createNativeQuery(
                        "insert into drawn_form (mark, pile, answers) values (:mark, :pile, :answers) on conflict do nothing")
                .setParameter("mark", mark(pile, code))
                .setParameter("pile", pile.id())
                .setParameter("answers", secrets.lock(key(pile, code), open))
                .executeUpdate();
    }

    boolean waits(Batch pile, String code) {
        return locked(pile, code).isPresent();
    }

    /** What was keyed first. */
    Optional<Answers> first(Batch pile, String code) {
        return locked(pile, code).map(locked -> answers(Secrets.unlock(key(pile, code), locked)));
    }

    void remove(Batch pile, String code) {
        store.createNativeQuery("delete from drawn_form where mark = :mark")
                .setParameter("mark", mark(pile, code))
                .executeUpdate();
    }

    long waiting(Round round) {
        return ((Number) store.createNativeQuery(
                                "select count(*) from drawn_form join pile on pile.id = drawn_form.pile where round = :round")
                        .setParameter("round", round.key())
                        .getSingleResult())
                .longValue();
    }

    /** What is of no use once a round is closed. */
    @Transactional
    public void forget() {
        store.createNativeQuery("delete from drawn_form where pile in (select pile.id from pile"
                        + " join round on round.key = pile.round where round.state = 'CLOSED')")
                .executeUpdate();
        store.createNativeQuery("update pile set keyer = null where keyer is not null and round in"
                        + " (select key from round where state = 'CLOSED')")
                .executeUpdate();
    }

    private Optional<byte[]> locked(Batch pile, String code) {
        List<?> rows = store.createNativeQuery("select answers from drawn_form where mark = :mark", byte[].class)
                .setParameter("mark", mark(pile, code))
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    private static Answers answers(byte[] open) {
        try {
            return AnswersAsJson.read(JSON.readTree(open));
        } catch (IOException e) {
            throw new IllegalStateException("an opened form does not hold answers", e);
        }
    }

    private UUID mark(Batch pile, String code) {
        return secrets.markAsId("drawn form in the table", named(pile, code));
    }

    private byte[] key(Batch pile, String code) {
        return secrets.mark("drawn form as a key", named(pile, code));
    }

    /** By the first group of the form's code, whether or not the rest was typed. */
    private static byte[] named(Batch pile, String code) {
        String plain = Code.plain(code);
        return (pile.id() + " " + plain.substring(0, Math.min(GROUP, plain.length()))).getBytes(StandardCharsets.UTF_8);
    }
}
