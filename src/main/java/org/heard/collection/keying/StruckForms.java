package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;

/** Codes of forms that were struck or taken back while their round was open, so that an old page sent once more keys none of them again. */
@ApplicationScoped
public class StruckForms {
    private static final String ADD =
            "insert into struck_form (mark, round) values (:mark, :round) on conflict do nothing";
    private static final String OLD =
            "delete from struck_form where round in (select key from round where state = 'CLOSED')";

    private final EntityManager store;
    private final Secrets secrets;

    StruckForms(EntityManager store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    void add(Round round, String code) {
        store.createNativeQuery(ADD)
                .setParameter("mark", mark(round, code))
                .setParameter("round", round.key())
                .executeUpdate();
    }

    boolean has(Round round, String code) {
        return !store.createNativeQuery("select mark from struck_form where mark = :mark")
                .setParameter("mark", mark(round, code))
                .getResultList()
                .isEmpty();
    }

    /** A closed round takes no form. */
    @Transactional
    public void forget() {
        store.createNativeQuery(OLD).executeUpdate();
    }

    private UUID mark(Round round, String code) {
        return secrets.markAsId("struck form", new CodedForm(round, code, 0).named());
    }
}
