package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.heard.collection.round.Round;

/** How many answers on forms could not be taken, and why. */
@ApplicationScoped
public class Blanks {
    private final EntityManager store;

    Blanks(EntityManager store) {
        this.store = store;
    }

    @Transactional
    public long of(Round round, Unread.Reason reason) {
        List<?> sum = store.createNativeQuery(
                        "select coalesce(sum(forms), 0) from keyed_blank where round = :round and reason = :reason")
                .setParameter("round", round.key())
                .setParameter("reason", reason.name())
                .getResultList();
        return ((Number) sum.get(0)).longValue();
    }
}
