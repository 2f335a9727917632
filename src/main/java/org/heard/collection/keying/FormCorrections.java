package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Envelope;
import org.heard.collection.response.Marks;
import org.heard.collection.response.Whereabouts;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;

/**
 * Puts keyed forms right, until their round is counted: one officer who holds the paper proposes, another who holds it
 * decides. <b>What it guarantees:</b> one person alone changes nothing; what is decided about is what was seen; pressed
 * twice it happens once; without the code on the paper nobody finds the form or reads the proposal; the log says what was
 * done, by day and role, and nothing of the answers. <b>What its caller must see to:</b> who may call.
 */
@ApplicationScoped
public class FormCorrections {
    private final Rounds rounds;
    private final Whereabouts sent;
    private final ProposalRows proposals;
    private final RoundLog log;
    private final FormMarks forms;
    private final StruckForms struck;

    FormCorrections(
            Rounds rounds,
            Whereabouts sent,
            ProposalRows proposals,
            RoundLog log,
            FormMarks forms,
            StruckForms struck) {
        this.struck = struck;
        this.rounds = rounds;
        this.sent = sent;
        this.proposals = proposals;
        this.log = log;
        this.forms = forms;
    }

    /** What became of a press. */
    public enum Outcome {
        DONE,
        /** The round has been counted for a release. */
        COUNTED,
        /** No form of the round has that code, or not any more. */
        NO_FORM,
        /** Something is proposed for that form already. */
        WAITS,
        /** Nothing is proposed for it, or something else than was seen. */
        NOT_THIS,
        /** Whoever proposed may not decide. */
        SAME_OFFICER,
        /** The answers proposed are those that were keyed. */
        NO_CHANGE,
        TOO_OFTEN
    }

    /**
     * What is proposed for a form, as it waits.
     *
     * @param own whether whoever looks has proposed it
     * @param seen names this very proposal
     */
    public record Waiting(Proposal proposal, boolean own, String seen) {}

    /** @param kept what is kept of it now */
    public record Found(Envelope kept, Optional<Waiting> waiting) {}

    /** @return empty where no form of the round has that code */
    @Transactional
    public Optional<Found> find(Round round, String code, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        return forms.find(held, code)
                .map(form -> new Found(sent.find(forms.of(form), held).orElseThrow(), proposals.find(form, by)));
    }

    @Transactional
    public Outcome propose(Round round, String code, Proposal proposal, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        Optional<CodedForm> form = forms.find(held, code);
        if (held.isCounted() || form.isEmpty()) {
            return held.isCounted() ? Outcome.COUNTED : Outcome.NO_FORM;
        }
        boolean same = sent.find(forms.of(form.get()), held)
                .filter(kept ->
                        proposal.answers().filter(kept.answers()::equals).isPresent())
                .isPresent();
        if (same || form.get().times() == CodedForm.MOST && !proposal.isStrike()) {
            return same ? Outcome.NO_CHANGE : Outcome.TOO_OFTEN;
        }
        boolean added = proposals.add(form.get(), proposal, by);
        if (added) {
            log.write(held, by, "Proposed to " + proposal.deed() + " a keyed form");
        }
        return added ? Outcome.DONE : Outcome.WAITS;
    }

    /** Whoever proposed takes it back. */
    @Transactional
    public Outcome withdraw(Round round, String code, String seen, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        Optional<CodedForm> form = forms.find(held, code);
        Optional<Waiting> waiting = form.flatMap(its -> proposals.find(its, by))
                .filter(found -> found.own() && found.seen().equals(seen));
        waiting.ifPresent(found -> {
            proposals.remove(form.orElseThrow());
            log.write(held, by, "Took back the proposal to " + found.proposal().deed() + " a keyed form");
        });
        return waiting.isPresent() ? Outcome.DONE : Outcome.NOT_THIS;
    }

    /**
     * @param seen names the proposal that was looked at
     * @param apply else it is refused, and the form stays as it is
     */
    @Transactional
    public Outcome decide(Round round, String code, String seen, boolean apply, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        if (held.isCounted()) {
            return Outcome.COUNTED;
        }
        Optional<CodedForm> form = forms.find(held, code);
        Optional<Waiting> waiting = form.flatMap(its -> proposals.find(its, by))
                .filter(found -> found.seen().equals(seen));
        if (waiting.isEmpty() || waiting.get().own()) {
            return waiting.isEmpty() ? Outcome.NOT_THIS : Outcome.SAME_OFFICER;
        }
        Proposal proposal = waiting.get().proposal();
        proposals.remove(form.orElseThrow());
        if (apply && !apply(form.get(), proposal)) {
            return Outcome.NO_FORM;
        }
        log.write(
                held,
                by,
                apply
                        ? proposal.deedDone() + " a keyed form, as another officer had proposed"
                        : "Refused to " + proposal.deed() + " a keyed form");
        return Outcome.DONE;
    }

    private boolean apply(CodedForm form, Proposal proposal) {
        Round round = form.round();
        Marks before = forms.of(form);
        if (proposal.isStrike() && round.isOpen()) {
            struck.add(round, form.code(), StruckForms.End.STRUCK);
        }
        return proposal.answers()
                .map(answers -> sent.change(
                        before,
                        DraftContents.of(sent.find(before, round).orElseThrow().how(), answers),
                        forms.of(form.next()),
                        round))
                .orElseGet(() -> sent.erase(before, round));
    }

    /** All that wait go undecided, for the codes of the papers may be lost and a release waits for them. */
    @Transactional
    public long lapse(Round round, Actor by) {
        Round held = rounds.held(round.key()).orElseThrow();
        long gone = proposals.removeAll(held);
        if (gone > 0) {
            log.write(held, by, "Let lapse what was proposed for keyed forms: " + gone);
        }
        return gone;
    }

    /** How many proposals wait for another officer, by the key of each round that has any. */
    @Transactional
    public Map<String, Long> waiting() {
        return proposals.counts();
    }

    /** The same, of one round. */
    @Transactional
    public long waiting(Round round) {
        return proposals.count(round);
    }
}
