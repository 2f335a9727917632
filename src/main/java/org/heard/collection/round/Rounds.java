package org.heard.collection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every round there is. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, String> {
    public Optional<Round> called(String key) {
        return findByIdOptional(key);
    }

    /** The round for the length of this transaction, while others who hold it so may only look. */
    public Optional<Round> held(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Rounds answered here that nobody has counted yet. */
    public List<Round> uncounted() {
        return list("counted is null and sourceDigest is null order by key");
    }

    public List<Round> answeredHere() {
        return list("sourceDigest is null order by key");
    }

    /** Tells two states of all rounds apart. */
    public String stamp() {
        return getEntityManager()
                .createQuery(
                        "select r.key, r.state, r.opens, r.closes, r.closing, r.counted from Round r order by r.key",
                        Object[].class)
                .getResultStream()
                .map(Arrays::toString)
                .collect(Collectors.joining());
    }

    public List<Round> open() {
        return list("state = ?1 order by key", Round.State.OPEN);
    }

    public List<Round> closed() {
        return list("state = ?1 order by key", Round.State.CLOSED);
    }
}
