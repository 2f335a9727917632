package org.heard.collection.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.hibernate.Session;

/**
 * Files of new invitation codes on their way to the officer who asked: any instance may make one or hand it out,
 * the database alone opens none, and each is handed out once.
 */
@ApplicationScoped
public class CodeFiles {
    /** After this long anyone who was making it has died. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** After this long nobody comes for it any more. */
    private static final Duration KEPT = Duration.ofMinutes(15);

    private static final String KEY = "file of invitation codes";

    private final Session store;
    private final Secrets secrets;
    private final Clock clock;

    CodeFiles(Session store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** How far it is. */
    public enum Stage {
        UNDER_WAY,
        HERE,
        FAILED,
        /** Never asked for, taken away already, or left lying too long. */
        NONE
    }

    /** @return what opens the file, once it is here */
    @Transactional
    public Token begin(Round round) {
        Token token = new Token(secrets.random(Token.BYTES));
        store.createNativeMutationQuery("insert into code_file (mark, round, asked) values (:mark, :round, :now)")
                .setParameter("mark", mark(token))
                .setParameter("round", round.key())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return token;
    }

    @Transactional
    public void keep(Token token, byte[] file) {
        store.createNativeMutationQuery("update code_file set content = :content where mark = :mark")
                .setParameter("content", secrets.lock(Secrets.key(KEY, token.secret()), file))
                .setParameter("mark", mark(token))
                .executeUpdate();
    }

    @Transactional
    public void fail(Token token) {
        store.createNativeMutationQuery("update code_file set failed = true where mark = :mark")
                .setParameter("mark", mark(token))
                .executeUpdate();
    }

    @Transactional
    public Stage stage(Token token, Round round) {
        return store.createNativeQuery(
                        "select case when content is not null then 'HERE' when failed or asked < :late then 'FAILED'"
                                + " else 'UNDER_WAY' end from code_file where mark = :mark and round = :round",
                        String.class)
                .setParameter("late", clock.instant().minus(PATIENCE))
                .setParameter("mark", mark(token))
                .setParameter("round", round.key())
                .getResultStream()
                .map(Stage::valueOf)
                .findFirst()
                .orElse(Stage.NONE);
    }

    /** Hands the file out and forgets it; of two who press at once, one gets it. */
    @Transactional
    public Optional<byte[]> take(Token token, Round round) {
        return store.createNativeQuery(
                        "delete from code_file where mark = :mark and round = :round and content is not null"
                                + " returning content",
                        byte[].class)
                .setParameter("mark", mark(token))
                .setParameter("round", round.key())
                .getResultStream()
                .map(locked -> Secrets.unlock(Secrets.key(KEY, token.secret()), locked))
                .findFirst();
    }

    @Transactional
    public void forget() {
        Instant late = clock.instant().minus(KEPT);
        store.createNativeMutationQuery("delete from code_file where asked < :late")
                .setParameter("late", late)
                .executeUpdate();
    }

    private UUID mark(Token token) {
        return secrets.markAsId("file of invitation codes in the table", token.secret());
    }
}
