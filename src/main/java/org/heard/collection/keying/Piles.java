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
public class Piles implements PanacheRepositoryBase<Pile, String> {
    private final Rounds rounds;

    Piles(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Numbered from 1 in each round; the number is written on the pile. */
    @Transactional
    public Pile begin(Round round, Response.How how, int counted) {
        Round held = rounds.held(round.key()).orElseThrow();
        Pile pile = new Pile(held, of(held).size() + 1, how, counted);
        persist(pile);
        return pile;
    }

    public List<Pile> of(Round round) {
        return list("round = ?1 order by number", round.key());
    }

    public Optional<Pile> numbered(int number, Round round) {
        return find("round = ?1 and number = ?2", round.key(), number).firstResultOptional();
    }

    /** The pile for the length of this transaction. */
    Pile held(Pile pile) {
        Pile held = findById(pile.id(), LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(held);
        return held;
    }
}
