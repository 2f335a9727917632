package org.heard.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heard.survey.Answers;

/**
 * What a receipt code opens until the round is counted: read, change, erase. The code is kept nowhere;
 * the response has a mark of it.
 */
@ApplicationScoped
public class Receipts {
    private static final String WITHDRAWN = """
            insert into withdrawal (round, day, responses) values (:round, :day, 1)
            on conflict (round, day) do update set responses = withdrawal.responses + 1""";

    private final Responses responses;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Secrets secrets;
    private final Clock clock;

    Receipts(Responses responses, Drafts drafts, Rounds rounds, Secrets secrets, Clock clock) {
        this.responses = responses;
        this.drafts = drafts;
        this.rounds = rounds;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public Optional<Response> read(String code, Round round) {
        return responses.withReceipt(hash(code), round);
    }

    /**
     * Makes a draft of what was sent. It is the same draft however often and wherever the code is typed;
     * the response stays as it is until the draft is sent.
     *
     * @param again adds what is asked on the way but never sent
     * @return what its holder is to be given; nothing where the code opens nothing, or all is counted
     */
    @Transactional
    public Optional<Token> change(String code, Round round, UnaryOperator<Answers> again) {
        return read(code, round).filter(sent -> mayChange(round)).map(sent -> {
            Token token = tokenToChange(code);
            if (drafts.held(token, round).isEmpty()) {
                Contents contents = Contents.of(sent.how(), again.apply(sent.answers()));
                drafts.begin(token, round, contents.changing(HexFormat.of().formatHex(hash(code))));
            }
            return token;
        });
    }

    /** Takes the response away, with the draft that would change it. @return whether there was one */
    @Transactional
    public boolean erase(String code, Round round) {
        if (!mayChange(round) || !responses.erase(hash(code), round)) {
            return false;
        }
        drafts.erase(tokenToChange(code), round);
        responses
                .getEntityManager()
                .createNativeQuery(WITHDRAWN)
                .setParameter("round", round.key())
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
        return true;
    }

    /** Holds the round until the transaction ends, so that it is not counted meanwhile. */
    boolean mayChange(Round round) {
        Round now = rounds.findById(round.key(), LockModeType.PESSIMISTIC_READ);
        rounds.getEntityManager().refresh(now);
        return !now.isCounted();
    }

    byte[] hash(String code) {
        return secrets.mark("receipt in the table", Code.plain(code).getBytes(StandardCharsets.UTF_8));
    }

    private Token tokenToChange(String code) {
        return new Token(
                secrets.mark("token to change a response", Code.plain(code).getBytes(StandardCharsets.UTF_8)));
    }
}
