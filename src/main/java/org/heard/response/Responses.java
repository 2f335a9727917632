package org.heard.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every response there is. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    public List<Response> of(Round round) {
        return list("round = ?1 order by id", round.key());
    }

    public long countOf(Round round) {
        return count("round = ?1", round.key());
    }
}
