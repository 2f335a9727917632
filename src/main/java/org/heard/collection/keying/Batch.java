package org.heard.collection.keying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.heard.collection.response.Response;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Round;

/** Forms that came together, on paper or by phone, of one language and face. One officer keys them. */
@Entity
@Table(name = "pile")
public class Batch {
    @Id
    private String id;

    private String round;
    private int number;
    private String mode;
    private String language;
    private String face;
    private int counted;
    private int keyed;
    private byte[] keyer;

    protected Batch() {}

    /** @param how the forms came; @param counted how many there are, counted by hand */
    Batch(Round round, int number, Response.How how, int counted) {
        this.id = round.key() + "-" + number;
        this.round = round.key();
        this.number = number;
        this.mode = how.mode();
        this.language = how.language();
        this.face = how.face();
        this.counted = counted;
    }

    /** @return whether this officer may key it: anyone who does so first keeps it */
    boolean takes(byte[] officer) {
        if (keyer == null) {
            keyer = officer.clone();
        }
        return isKeyedBy(officer);
    }

    boolean isKeyedBy(byte[] officer) {
        return Arrays.equals(keyer, officer);
    }

    void another() {
        keyed++;
    }

    void oneLess() {
        keyed = Math.max(0, keyed - 1);
    }

    /** As many are keyed as were counted. */
    public boolean isFinished() {
        return keyed >= counted;
    }

    /** Which link somebody came by is not known on paper. */
    Response.How how() {
        return new Response.How(language, face, mode, Channel.OPEN.word());
    }

    String id() {
        return id;
    }

    boolean isOnPaper() {
        return mode.equals("paper");
    }

    public String round() {
        return round;
    }

    public int number() {
        return number;
    }

    public String mode() {
        return mode;
    }

    public String language() {
        return language;
    }

    public String face() {
        return face;
    }

    public int counted() {
        return counted;
    }

    public int keyed() {
        return keyed;
    }
}
