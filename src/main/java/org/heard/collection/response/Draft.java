package org.heard.collection.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;

/** An unsent questionnaire as it lies in the database: locked, and found only by who holds its token. */
@Entity
public class Draft {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String round;

    private byte[] answers;

    /** The day of the last answer. */
    private LocalDate saved;

    private boolean changing;

    private byte[] returnHash;
    private byte[] returnToken;

    protected Draft() {}

    /** @param changing whether it is to take the place of a response sent before */
    Draft(Token token, Round round, LocalDate saved, boolean changing) {
        this.id = idOf(token);
        this.round = round.key();
        this.saved = saved;
        this.changing = changing;
    }

    /** Half of the token's SHA-256: enough to be unlike any other, of no use to open anything. */
    public static UUID idOf(Token token) {
        return Secrets.asId(Secrets.hash(token.secret()));
    }

    String round() {
        return round;
    }

    byte[] answers() {
        return answers;
    }

    boolean isChanging() {
        return changing;
    }

    void keep(byte[] locked) {
        this.answers = locked.clone();
    }

    void openTo(byte[] codeHash, byte[] lockedToken) {
        this.returnHash = codeHash.clone();
        this.returnToken = lockedToken.clone();
    }

    boolean isOpenToACode() {
        return returnHash != null;
    }

    byte[] returnToken() {
        return returnToken;
    }
}
