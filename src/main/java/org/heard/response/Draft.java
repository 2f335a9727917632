package org.heard.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;

/** An unsent questionnaire as it lies in the database: locked, and found only by who holds its token. */
@Entity
public class Draft {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String round;

    private byte[] answers;

    @Column(updatable = false)
    private LocalDate started;

    private byte[] returnHash;
    private byte[] returnToken;

    protected Draft() {}

    Draft(Token token, Round round, LocalDate started, byte[] answers) {
        this.id = idOf(token);
        this.round = round.key();
        this.started = started;
        this.answers = answers.clone();
    }

    /** Half of the token's SHA-256: enough to be unlike any other, of no use to open anything. */
    static UUID idOf(Token token) {
        ByteBuffer hash = ByteBuffer.wrap(Secrets.hash(token.secret()));
        return new UUID(hash.getLong(), hash.getLong());
    }

    String round() {
        return round;
    }

    byte[] answers() {
        return answers;
    }

    void keep(byte[] locked) {
        this.answers = locked.clone();
    }

    void openTo(byte[] codeHash, byte[] lockedToken) {
        this.returnHash = codeHash.clone();
        this.returnToken = lockedToken.clone();
    }

    byte[] returnToken() {
        return returnToken;
    }
}
