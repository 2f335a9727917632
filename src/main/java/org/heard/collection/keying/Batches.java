package org.heard.collection.keying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.heard.collection.response.Response;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;

/** Every pile of forms. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, String> {
    private final Rounds rounds;

    Batches(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Numbered from 1 in each round; the number is written on the pile. */
    @Transactional
    public Batch begin(Round round, Response.How how, int counted) {
        Round held = rounds.held(round.key()).orElseThrow();
        Batch pile = new Batch(held, of(held).size() + 1, how, counted);
        persist(pile);
        return pile;
    }

    public List<Batch> of(Round round) {
        return list("round = ?1 order by number", round.key());
    }

    public Optional<Batch> numbered(int number, Round round) {
        return find("round = ?1 and number = ?2", round.key(), number).firstResultOptional();
    }

    /** The pile for the length of this transaction. */
    Batch held(Batch pile) {
        Batch held = findById(pile.id(), LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(held);
        return held;
    }
}
