package org.heard.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
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
        NO_DRAFT,
        /** The invitation code it was begun with has been used, on another device. The draft is whole. */
        CODE_USED,
        /** It would change answers that have been counted for a release. The draft is whole. */
        COUNTED
    }

    private final Drafts drafts;
    private final Responses responses;
    private final Receipts receipts;
    private final ReceiptRows receiptRows;
    private final Invitations invitations;
    private final Secrets secrets;
    private final Clock clock;

    Sending(
            Drafts drafts,
            Responses responses,
            Receipts receipts,
            ReceiptRows receiptRows,
            Invitations invitations,
            Secrets secrets,
            Clock clock) {
        this.drafts = drafts;
        this.responses = responses;
        this.receipts = receipts;
        this.receiptRows = receiptRows;
        this.invitations = invitations;
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
        Outcome outcome = keep(token, round, contents.get());
        if (outcome == Outcome.SENT || outcome == Outcome.NO_DRAFT) {
            drafts.delete(draft.get());
            drafts.flush();
        }
        return outcome;
    }

    private Outcome keep(Token token, Round round, Contents contents) {
        if (contents.changes().isPresent()) {
            return change(token, round, contents);
        }
        if (contents.invitation().isPresent()
                && !invitations.spend(UUID.fromString(contents.invitation().get()), round)) {
            return Outcome.CODE_USED;
        }
        responses.addOnce(new Response(
                secrets.randomId(),
                round,
                contents.how(),
                LocalDate.now(clock),
                contents.answers(),
                receipts.hash(receipt(token))));
        return Outcome.SENT;
    }

    private Outcome change(Token token, Round round, Contents contents) {
        if (!receipts.mayChange(round)) {
            return Outcome.COUNTED;
        }
        byte[] before = HexFormat.of().parseHex(contents.changes().orElseThrow());
        return responses.change(before, contents, receipts.hash(receipt(token)), round)
                ? Outcome.SENT
                : Outcome.NO_DRAFT;
    }

    public boolean wasSent(Token token) {
        return receiptRows.version(receipts.hash(receipt(token))).isPresent();
    }

    /** Sent, and never changed since: whoever changes what they sent has been asked everything once already. */
    public boolean wasSentOnce(Token token) {
        return receiptRows.version(receipts.hash(receipt(token))).orElse(0) == 1;
    }

    /** The code that proves these answers came in: three groups of four characters. */
    public String receipt(Token token) {
        return Code.from(secrets.mark("receipt", token.secret()));
    }
}
