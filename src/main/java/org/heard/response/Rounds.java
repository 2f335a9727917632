package org.heard.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every round there is. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, String> {
    public Optional<Round> called(String key) {
        return findByIdOptional(key);
    }

    public List<Round> open() {
        return list("state = ?1 order by key", Round.State.OPEN);
    }

    public List<Round> closed() {
        return list("state = ?1 order by key", Round.State.CLOSED);
    }
}
