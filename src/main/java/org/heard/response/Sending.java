package org.heard.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Turns a draft into a response, once. The receipt is made from the token and the server's secret, so
 * it is the same in every tab, after every replay, and is kept nowhere; the table holds a mark of it,
 * which no two responses can share.
 */
@ApplicationScoped
public class Sending {
    /** How it went. */
    public enum Outcome {
        /** There is one response; whether made now or before makes no difference to anyone. */
        SENT,
        /** The draft is there, whole, and not ready to be sent. */
        NOT_READY,
        /** The token opens nothing here. */
        NO_DRAFT
    }

    private final Drafts drafts;
    private final Responses responses;
    private final Secrets secrets;
    private final Clock clock;

    Sending(Drafts drafts, Responses responses, Secrets secrets, Clock clock) {
        this.drafts = drafts;
        this.responses = responses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Draft to response in one transaction; the draft is then gone. A failure leaves it whole.
     *
     * @param ready what of the draft is to be sent; nothing while it is not complete
     */
    @Transactional
    public Outcome send(Token token, Round round, Function<Contents, Optional<Contents>> ready) {
        Optional<Draft> draft = drafts.held(token, round);
        if (draft.isEmpty()) {
            return wasSent(token) ? Outcome.SENT : Outcome.NO_DRAFT;
        }
        Optional<Contents> contents = ready.apply(drafts.open(draft.get(), token));
        if (contents.isEmpty()) {
            return Outcome.NOT_READY;
        }
        responses.addOnce(new Response(
                randomId(),
                round,
                contents.get().how(),
                LocalDate.now(clock),
                contents.get().answers(),
                receiptHash(token)));
        drafts.delete(draft.get());
        return Outcome.SENT;
    }

    @Transactional
    public boolean wasSent(Token token) {
        return responses.hasReceipt(receiptHash(token));
    }

    /** The code that proves these answers came in: three groups of four characters. */
    public String receipt(Token token) {
        return Code.from(secrets.mark("receipt", token.secret()));
    }

    private byte[] receiptHash(Token token) {
        byte[] code = Code.plain(receipt(token)).getBytes(StandardCharsets.UTF_8);
        return secrets.mark("receipt in the table", code);
    }

    /** Version 4, so that no id tells when or after which other it was made. */
    private UUID randomId() {
        ByteBuffer bytes = ByteBuffer.wrap(secrets.random(16));
        long high = bytes.getLong() & 0xffffffffffff0fffL | 0x4000L;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
