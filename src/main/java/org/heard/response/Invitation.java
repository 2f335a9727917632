package org.heard.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A code given out, known by a mark of it alone. */
@Entity
public class Invitation {
    @Id
    private UUID id;

    private String round;
    private boolean used;

    protected Invitation() {}

    Invitation(UUID id, Round round) {
        this.id = id;
        this.round = round.key();
    }

    UUID id() {
        return id;
    }

    boolean isUsed() {
        return used;
    }
}
