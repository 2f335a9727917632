package org.heard.collection.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.heard.collection.round.Round;

/** A code given out, known by a mark of it alone. */
@Entity
public class Invitation {
    @Id
    private UUID id;

    private String round;
    private UUID batch;
    private boolean used;

    protected Invitation() {}

    /** @param batch of chance; shared by all that were made at once */
    Invitation(UUID id, UUID batch, Round round) {
        this.id = id;
        this.batch = batch;
        this.round = round.key();
    }

    UUID id() {
        return id;
    }

    UUID batch() {
        return batch;
    }

    boolean isUsed() {
        return used;
    }
}
