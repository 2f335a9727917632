package org.heard.collection.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.heard.questionnaire.survey.Answers;

/**
 * What a receipt code opens until the round is counted: read, change, erase, wherever it lies. The code is kept nowhere;
 * envelope and response each have a mark of it.
 *
 * <p><b>What it guarantees:</b> a code opens the answers of its own response in its own round, wherever they are
 * by now. <b>What the caller must see to:</b> wrong codes are counted against their network.
 */
@ApplicationScoped
public class Receipts {
    private static final String WITHDRAWN = """
            insert into withdrawal (round, day, responses) values (:round, :day, 1)
            on conflict (round, day) do update set responses = withdrawal.responses + 1""";

    private static final int MARK_IN_HEX = 64;

    private final Whereabouts sent;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Secrets secrets;
    private final Clock clock;

    Receipts(Whereabouts sent, Drafts drafts, Rounds rounds, Secrets secrets, Clock clock) {
        this.sent = sent;
        this.drafts = drafts;
        this.rounds = rounds;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What was sent. */
    @Transactional
    public Optional<DraftContents> read(String code, Round round) {
        return sent.find(marks(code), round).map(found -> DraftContents.of(found.how(), found.answers()));
    }

    /**
     * Makes a draft of what was sent. It is the same draft however often and wherever the code is typed;
     * what was sent stays as it is until the draft is sent.
     *
     * @param again adds what is asked on the way but never sent
     * @return what its holder is to be given; nothing where the code opens nothing, or all is counted
     */
    @Transactional
    public Optional<Token> change(String code, Round round, UnaryOperator<Answers> again) {
        return read(code, round).filter(found -> mayChange(round)).map(found -> {
            Token token = tokenToChange(code);
            if (drafts.held(token, round).isEmpty()) {
                DraftContents contents = found.with(again.apply(found.answers()));
                drafts.begin(token, round, contents.changing(Code.plain(code)));
            }
            return token;
        });
    }

    /** Takes the answers away, with the draft that would change them. @return whether there were any */
    @Transactional
    public boolean erase(String code, Round round) {
        if (!mayChange(round) || !sent.erase(marks(code), round)) {
            return false;
        }
        drafts.erase(tokenToChange(code), round);
        rounds.getEntityManager()
                .createNativeQuery(WITHDRAWN)
                .setParameter("round", round.key())
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
        return true;
    }

    /** Holds the round until the transaction ends, so that it is neither closed nor counted meanwhile. */
    boolean mayChange(Round round) {
        Round now = rounds.findById(round.key(), LockModeType.PESSIMISTIC_READ);
        rounds.getEntityManager().refresh(now);
        return !now.isCounted();
    }

    /** @param contents of a draft that changes something: @return whether that was still there */
    boolean replace(DraftContents contents, Marks after, Round round) {
        return sent.change(before(contents.changes().orElseThrow()), contents, after, round);
    }

    /** Drafts begun before there were envelopes name the response's mark, longer than any code. */
    private Marks before(String changes) {
        return changes.length() == MARK_IN_HEX
                ? Marks.ofResponse(HexFormat.of().parseHex(changes), secrets)
                : marks(changes);
    }

    Marks marks(String code) {
        return Marks.ofReceipt(code, secrets);
    }

    /** Its second half is made of the first, so that the server knows it again and nothing of it is kept. */
    private Token tokenToChange(String code) {
        byte[] half =
                half(secrets.mark("token to change a response", Code.plain(code).getBytes(StandardCharsets.UTF_8)));
        return new Token(
                ByteBuffer.allocate(Token.BYTES).put(half).put(second(half)).array());
    }

    boolean isToChange(Token token) {
        byte[] secret = token.secret();
        return Arrays.equals(Arrays.copyOfRange(secret, Token.BYTES / 2, Token.BYTES), second(half(secret)));
    }

    private byte[] second(byte[] half) {
        return half(secrets.mark("token to change, known again", half));
    }

    private static byte[] half(byte[] value) {
        return Arrays.copyOf(value, Token.BYTES / 2);
    }
}
