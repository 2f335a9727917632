package org.heard.publication.release;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;

/**
 * The safe tables of one round and its comparisons, frozen: never changed, only followed by another.
 *
 * <p><b>What it guarantees:</b> what is stored is what was signed: another text is refused at the first look.
 * <b>What the caller must see to:</b> who may see it before it is published is asked by the page.
 */
@Entity
public class Release {
    @Id
    private String id;

    private String round;
    private int version;
    private LocalDate made;
    private String madeBy;
    private boolean published;
    private LocalDate publishedOn;
    private String frozen;
    private String digest;
    private String who;
    private String whoDigest;
    private boolean invented;

    @Embedded
    private Withdrawal withdrawal;

    protected Release() {}

    Release(String round, int version, LocalDate made, String madeBy, boolean invented, ProtectedTables tables) {
        this.id = round + "-" + version;
        this.round = round;
        this.version = version;
        this.made = made;
        this.madeBy = madeBy;
        this.invented = invented;
        this.frozen = tables.freeze();
        this.digest = tables.digest();
    }

    /** @param row names its columns as the table does */
    static Release read(ResultSet row) throws SQLException {
        Release read = new Release();
        read.id = row.getString("id");
        read.round = row.getString("round");
        read.version = row.getInt("version");
        read.made = row.getObject("made", LocalDate.class);
        read.madeBy = row.getString("made_by");
        read.published = row.getBoolean("published");
        read.publishedOn = row.getObject("published_on", LocalDate.class);
        read.frozen = row.getString("frozen");
        read.digest = row.getString("digest");
        read.who = row.getString("who");
        read.whoDigest = row.getString("who_digest");
        read.invented = row.getBoolean("invented");
        LocalDate withdrawn = row.getObject("withdrawn_on", LocalDate.class);
        read.withdrawal = withdrawn == null ? null : new Withdrawal(withdrawn, row.getString("withdrawn_why"));
        return read;
    }

    /** Freezes who was heard with the tables it was worked out from. */
    Release beside(WhoWasHeard heard) {
        who = heard.text();
        whoDigest = WhoWasHeard.digest(who);
        return this;
    }

    /** @throws IllegalStateException when it is not what was frozen */
    public WhoWasHeard who() {
        if (who != null && !WhoWasHeard.digest(who).equals(whoDigest)) {
            throw new IllegalStateException("who was heard in " + id + " is not what was frozen: restore the backup");
        }
        return WhoWasHeard.read(who);
    }

    /** From this minute board, forum and public see the same. */
    void publish(LocalDate day) {
        if (published) {
            throw new IllegalStateException("The release " + id + " is already published.");
        }
        published = true;
        publishedOn = day;
    }

    /** From this minute its figures are offered to nobody as what stands. */
    void withdraw(Withdrawal given) {
        if (!published || withdrawal != null) {
            throw new IllegalStateException("The release " + id + " is not one that stands.");
        }
        withdrawal = given;
    }

    public List<SafeTable> tables() {
        return ProtectedTables.open(frozen, digest).tables();
    }

    public String id() {
        return id;
    }

    public String round() {
        return round;
    }

    public int version() {
        return version;
    }

    /** Whether the other is a later version of the same round, published or not. */
    public boolean isFollowedBy(Release other) {
        return issued().isFollowedBy(other.issued());
    }

    /** It without its figures. */
    public Issued issued() {
        return new Issued(id, round, version, made, publishedOn, invented, digest, whoDigest, withdrawal);
    }

    /** The day to be named for it: of its publication, or of its making as long as only officers see it. */
    public LocalDate released() {
        return issued().released();
    }

    /** The day it was prepared. */
    public LocalDate made() {
        return made;
    }

    /** The role that prepared it, never a name. */
    public String madeBy() {
        return madeBy;
    }

    public boolean isPublished() {
        return published;
    }

    /** Empty while it stands. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public boolean isInvented() {
        return invented;
    }

    public CheckCode checkCode() {
        return CheckCode.of(digest);
    }

    /** Whether every figure and every word of both is the same. */
    boolean isSameAs(Release other) {
        return issued().isSameAs(other.issued());
    }

    String frozen() {
        return frozen;
    }
}
