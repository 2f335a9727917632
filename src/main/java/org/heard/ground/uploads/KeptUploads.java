package org.heard.ground.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.hibernate.Session;

/**
 * Files on their way from the look at them to the press that brings them in. They may hold names and addresses.
 *
 * <p><b>What it guarantees:</b> any instance may take the second step; the database alone opens none, nor does it
 * together with the server's secret; they are gone once they are in, after an hour at the latest.
 */
@ApplicationScoped
public class KeptUploads {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String KEY = "files to be brought in";

    private final Session store;
    private final Secrets secrets;
    private final Clock clock;

    KeptUploads(Session store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What the second press finds.
     *
     * @param files as they were kept; empty once they are in
     * @param said what was told of it then; empty before
     */
    public record Found(Optional<byte[]> files, String said) {
        public static final Found NOTHING = new Found(Optional.empty(), "");
    }

    /** @return what opens the files again */
    @Transactional
    public Token keep(byte[] files) {
        forget();
        Token token = new Token(secrets.random(Token.BYTES));
        store.createNativeMutationQuery(
                        "insert into import_upload (mark, asked, content) values (:mark, :now, :content)")
                .setParameter("mark", mark(token))
                .setParameter("now", clock.instant())
                .setParameter("content", secrets.lock(Secrets.key(KEY, token.secret()), files))
                .executeUpdate();
        return token;
    }

    /** The same files with other choices, for another hour; where nothing is kept any more, nothing is. */
    @Transactional
    public void keepAgain(Token token, byte[] files) {
        store.createNativeMutationQuery(
                        "update import_upload set asked = :now, content = :content where mark = :mark and content is"
                                + " not null")
                .setParameter("mark", mark(token))
                .setParameter("now", clock.instant())
                .setParameter("content", secrets.lock(Secrets.key(KEY, token.secret()), files))
                .executeUpdate();
    }

    /** Empty where nothing was kept under it, or for too long. */
    @Transactional
    public Optional<Found> find(Token token) {
        return store.createNativeQuery(
                        "select content, said from import_upload where mark = :mark and asked >= :late", Object[].class)
                .setParameter("mark", mark(token))
                .setParameter("late", clock.instant().minus(KEPT))
                .getResultStream()
                .map(row -> new Found(
                        Optional.ofNullable((byte[]) row[0])
                                .map(locked -> Secrets.unlock(Secrets.key(KEY, token.secret()), locked)),
                        row[1] == null ? "" : (String) row[1]))
                .findFirst();
    }

    /** They are in, or will not be: the files go. */
    @Transactional
    public void settle(Token token, String said) {
        store.createNativeMutationQuery("update import_upload set content = null, said = :said where mark = :mark")
                .setParameter("said", said)
                .setParameter("mark", mark(token))
                .executeUpdate();
    }

    /** For another hour: what is done with them may take long. @return by what others know them, which opens nothing */
    @Transactional
    public UUID stay(Token token) {
        store.createNativeMutationQuery("update import_upload set asked = :now where mark = :mark")
                .setParameter("now", clock.instant())
                .setParameter("mark", mark(token))
                .executeUpdate();
        return mark(token);
    }

    /** Those nobody came back for. */
    @Transactional
    public void forget() {
        store.createNativeMutationQuery("delete from import_upload where asked < :late")
                .setParameter("late", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** By what others may know the files; opens nothing. */
    public UUID mark(Token token) {
        return secrets.markAsId("files to be brought in, in the table", token.secret());
    }
}
