package org.heard.collection.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;

/**
 * Turns a draft into an envelope, once. The receipt is made from the token and the server's secret, so
 * it is the same in every tab, after every replay, and is kept nowhere; the table holds a mark of it,
 * which no two envelopes can share. <b>What it guarantees:</b> the transaction writes one sealed envelope, that the code
 * is spent and that the draft is gone, and nothing more; what is in the envelope becomes a response in a lot with others
 * (decision 0059).
 */
@ApplicationScoped
public class Submission {
    /** How it went. */
    public enum Outcome {
        /** It came in, once; whether now or before makes no difference to anyone. */
        SENT,
        /** The draft is there, whole, and not ready to be sent. */
        NOT_READY,
        /** The token opens nothing here. */
        NO_DRAFT,
        /** The invitation code it was begun with has been used, on another device. The draft is whole. */
        CODE_USED,
        /** It would change answers that have been counted for a release. The draft is whole. */
        COUNTED,
        /** The round was closed a moment ago. */
        CLOSED
    }

    private final Drafts drafts;
    private final Envelopes envelopes;
    private final Receipts receipts;
    private final ReceiptRows receiptRows;
    private final Invitations invitations;
    private final TransactionSynchronizationRegistry transaction;
    private final Secrets secrets;

    Submission(
            Drafts drafts,
            Envelopes envelopes,
            Receipts receipts,
            ReceiptRows receiptRows,
            Invitations invitations,
            TransactionSynchronizationRegistry transaction,
            Secrets secrets) {
        this.drafts = drafts;
        this.envelopes = envelopes;
        this.receipts = receipts;
        this.receiptRows = receiptRows;
        this.invitations = invitations;
        this.transaction = transaction;
        this.secrets = secrets;
    }

    /**
     * Draft to envelope in one transaction; the draft is then gone. A failure leaves it whole.
     *
     * @param ready what of the draft is to be sent; nothing while it is not complete
     */
    @Transactional
    public Outcome send(Token token, Round round, Function<DraftContents, Optional<DraftContents>> ready) {
        Optional<Draft> draft = drafts.held(token, round);
        if (draft.isEmpty()) {
            return wasSent(token) ? Outcome.SENT : Outcome.NO_DRAFT;
        }
        Optional<DraftContents> contents = ready.apply(drafts.open(draft.get(), token));
        if (contents.isEmpty()) {
            return Outcome.NOT_READY;
        }
        Outcome outcome = keep(token, round, contents.get());
        if (outcome == Outcome.SENT || outcome == Outcome.NO_DRAFT) {
            drafts.remove(draft.get(), token, round);
        }
        return outcome;
    }

    private Outcome keep(Token token, Round round, DraftContents contents) {
        if (contents.changes().isPresent()) {
            return change(token, round, contents);
        }
        if (contents.invitation().isPresent()
                && !invitations.spend(UUID.fromString(contents.invitation().get()), round)) {
            return Outcome.CODE_USED;
        }
        Marks marks = marks(token);
        Envelope envelope = Envelope.of(round, contents.how(), contents.answers(), marks.response());
        if (envelopes.send(round, marks, envelope)) {
            return Outcome.SENT;
        }
        transaction.setRollbackOnly(); // a code is not spent by what does not come in
        return Outcome.CLOSED;
    }

    private Outcome change(Token token, Round round, DraftContents contents) {
        if (!receipts.mayChange(round)) {
            return Outcome.COUNTED;
        }
        return receipts.replace(contents, marks(token), round) ? Outcome.SENT : Outcome.NO_DRAFT;
    }

    public boolean wasSent(Token token) {
        return receiptRows.version(marks(token)).isPresent();
    }

    /** Sent, and never changed since: anyone who changes what they sent has been asked everything once already. */
    public boolean wasSentOnce(Token token) {
        return receiptRows.version(marks(token)).orElse(0) == 1 && !receipts.isToChange(token);
    }

    private Marks marks(Token token) {
        return receipts.marks(receipt(token));
    }

    /** The code that proves these answers came in: three groups of four characters. */
    public String receipt(Token token) {
        return Code.from(secrets.mark("receipt", token.secret()));
    }
}
