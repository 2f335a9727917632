package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heard.collection.response.Envelope;
import org.heard.collection.response.Marks;
import org.heard.collection.response.Whereabouts;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Answers;

/** Takes forms that officers key. A form keyed goes into an envelope like any other; nothing leads back to its pile, and to it only the
 * code on the paper. */
@ApplicationScoped
public class Keying {
    private static final int ONE_IN = 10;
    private static final int GROUP = 4;

    private static final String BLANK = """
            insert into keyed_blank (round, question, reason, forms) values (:round, :question, :reason, 1)
            on conflict (round, question, reason) do update set forms = keyed_blank.forms + 1""";

    private final Rounds rounds;
    private final Batches piles;
    private final Whereabouts sent;
    private final DrawnForms drawn;
    private final RoundLog log;
    private final FormMarks forms;
    private final ProposalRows proposals;
    private final StruckForms struck;
    private final Secrets secrets;

    Keying(
            Rounds rounds,
            Batches piles,
            Whereabouts sent,
            DrawnForms drawn,
            RoundLog log,
            FormMarks forms,
            ProposalRows proposals,
            StruckForms struck,
            Secrets secrets) {
        this.struck = struck;
        this.proposals = proposals;
        this.log = log;
        this.rounds = rounds;
        this.piles = piles;
        this.sent = sent;
        this.drawn = drawn;
        this.forms = forms;
        this.secrets = secrets;
    }

    /** A form as keyed. @param key made when the page was shown: the same form sent twice is one envelope */
    public record Form(Token key, Answers answers, List<Unread> unread) {
        public Form {
            unread = List.copyOf(unread);
        }
    }

    /**
     * @param keyed how many of the pile are done
     * @param code to be written on a form on paper; empty for a call, of which there is no paper
     * @param drawn its first group, on a form that is keyed once more
     */
    public record Kept(int keyed, Optional<String> code, Optional<String> drawn) implements Outcome {
        @Override
        public Optional<Kept> kept() {
            return Optional.of(this);
        }
    }

    /** What became of a form that was sent. */
    public sealed interface Outcome permits Kept, Refusal {
        /** Empty where nothing is kept. */
        Optional<Kept> kept();
    }

    /** Why nothing of a form is kept. */
    public enum Refusal implements Outcome {
        /** The round is closed, or somebody else keys that pile. */
        NOT_NOW,
        /** As many are keyed as were counted. */
        FINISHED,
        /** An old page of a form that was taken back. */
        TAKEN_BACK,
        /** An old page of a form that was struck. */
        STRUCK;

        @Override
        public Optional<Kept> kept() {
            return Optional.empty();
        }

        private static Refusal of(StruckForms.End end) {
            return switch (end) {
                case STRUCK -> STRUCK;
                case TAKEN_BACK -> TAKEN_BACK;
            };
        }
    }

    /** For a page that is about to be shown. Two forms of a round do not get one code. */
    @Transactional
    public Token newForm(Batch pile) {
        Round round = rounds.called(pile.round()).orElseThrow();
        Token form = newForm();
        while (forms.isTaken(round, code(form))) {
            form = newForm();
        }
        return form;
    }

    Token newForm() {
        return new Token(secrets.random(Token.BYTES));
    }

    private CodedForm asKeyed(Token form, Round round) {
        return new CodedForm(round, code(form), 0);
    }

    /** @param by who keys, of whose name only a mark for this pile is kept */
    @Transactional
    public Outcome keep(Batch pile, Form form, Actor by) {
        Round round = rounds.held(pile.round()).orElseThrow();
        Batch held = piles.held(pile);
        if (!round.isOpen() || !held.takes(mark(held, by.account()))) {
            return Refusal.NOT_NOW;
        }
        Optional<StruckForms.End> end = struck.end(round, code(form.key()));
        if (end.isPresent()) {
            return Refusal.of(end.get());
        }
        Marks marks = forms.of(asKeyed(form.key(), round));
        // Sent once more, perhaps from a page of before it was put right.
        boolean known = forms.find(round, code(form.key())).isPresent();
        if (held.isFinished() && !known) {
            return Refusal.FINISHED;
        }
        if (!known && sent.addOnce(round, marks, Envelope.of(round, held.how(), form.answers(), marks.response()))) {
            held.another();
            form.unread().forEach(blank -> count(round, blank));
            if (isDrawn(form.key())) {
                drawn.add(held, code(form.key()), form.answers());
            }
            if (held.isFinished()) {
                log.write(round, by, "Keyed pile " + held.number() + ", " + held.counted() + " forms");
            }
        }
        Optional<String> code = Optional.of(code(form.key()));
        return new Kept(
                held.keyed(),
                code.filter(shown -> held.isOnPaper()),
                code.filter(shown -> drawn.waits(held, shown)).map(shown -> shown.substring(0, GROUP)));
    }

    /**
     * Takes the form keyed last back, as if it had not been keyed.
     *
     * @param unread as it was kept
     * @return whether it was there and may go: while the round is open, by whoever keyed it
     */
    @Transactional
    public boolean takeBack(Batch pile, Token form, List<Unread> unread, Actor by) {
        Round round = rounds.held(pile.round()).orElseThrow();
        Batch held = piles.held(pile);
        CodedForm keyed = asKeyed(form, round);
        if (!round.isOpen() || !held.isKeyedBy(mark(held, by.account())) || !sent.erase(forms.of(keyed), round)) {
            return false;
        }
        proposals.remove(keyed);
        struck.add(round, code(form), StruckForms.End.TAKEN_BACK); // an old page sent once more keys it no second time
        held.oneLess();
        drawn.remove(held, code(form));
        unread.forEach(blank -> uncount(round, blank));
        log.write(round, by, "Took back a form of pile " + held.number());
        return true;
    }

    private void uncount(Round round, Unread blank) {
        rounds.getEntityManager()
                .createNativeQuery("update keyed_blank set forms = forms - 1 where round = :round"
                        + " and question = :question and reason = :reason and forms > 0")
                .setParameter("round", round.key())
                .setParameter("question", blank.question())
                .setParameter("reason", blank.reason().name())
                .executeUpdate();
    }

    private void count(Round round, Unread blank) {
        rounds.getEntityManager()
                .createNativeQuery(BLANK)
                .setParameter("round", round.key())
                .setParameter("question", blank.question())
                .setParameter("reason", blank.reason().name())
                .executeUpdate();
    }

    /** About one in ten, by the form's own key: nobody can know before, and a form sent twice is drawn once. */
    boolean isDrawn(Token form) {
        return Math.floorMod(
                        ByteBuffer.wrap(secrets.mark("keyed twice", form.secret()))
                                .getInt(),
                        ONE_IN)
                == 0;
    }

    /** Two groups of four: enough to be one of a round, and not more than an officer writes on each form. */
    private String code(Token form) {
        return Code.from(secrets.mark("code of a drawn form", form.secret())).substring(0, 2 * GROUP + 1);
    }

    byte[] mark(Batch pile, String officer) {
        return secrets.mark("keyer of " + pile.id(), officer.getBytes(StandardCharsets.UTF_8));
    }
}
