package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;

/** Codes of forms that were struck or taken back while their round was open, so that an old page sent once more keys none of them again. */
@ApplicationScoped
public class StruckForms {
    private static final String ADD =
            "insert into struck_form (mark, round) values (:mark, :round) on conflict do nothing";
    private static final String HOW = "select mark from struck_form where mark in (:marks)";
    private static final String OLD =
            "delete from struck_form where round in (select key from round where state = 'CLOSED')";

    private final EntityManager store;
    private final Secrets secrets;

    StruckForms(EntityManager store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    /** How a form ended; each has marks of its own. */
    enum End {
        STRUCK("struck form"),
        TAKEN_BACK("form taken back");

        private final String purpose;

        End(String purpose) {
            this.purpose = purpose;
        }
    }

    void add(Round round, String code, End end) {
        store.createNativeQuery(ADD)
                .setParameter("mark", mark(round, code, end))
                .setParameter("round", round.key())
                .executeUpdate();
    }

    /** Empty for a form that stands, or was never keyed. */
    Optional<End> end(Round round, String code) {
        List<?> found = store.createNativeQuery(HOW, UUID.class)
                .setParameter(
                        "marks",
                        Stream.of(End.values())
                                .map(end -> mark(round, code, end))
                                .toList())
                .getResultList();
        return Stream.of(End.values())
                .filter(end -> found.contains(mark(round, code, end)))
                .findFirst();
    }

    /** A closed round takes no form. */
    @Transactional
    public void forget() {
        store.createNativeQuery(OLD).executeUpdate();
    }

    private UUID mark(Round round, String code, End end) {
        return secrets.markAsId(end.purpose, new CodedForm(round, code, 0).named());
    }
}
