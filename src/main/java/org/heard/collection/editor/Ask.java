package org.heard.collection.editor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ground.crypto.Secrets;
import org.heard.questionnaire.changes.ComparedQuestion;
import org.heard.questionnaire.changes.Facet;
import org.heard.questionnaire.changes.OnOffer;
import org.heard.questionnaire.survey.Comparability;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/**
 * What the guard asks of one question of a draft against one earlier round.
 *
 * @param declared what the draft says now; nothing where it says nothing
 * @param by mark of the account that said it, where somebody answered
 */
public record Ask(
        String question,
        Survey round,
        ComparedQuestion compared,
        State state,
        Optional<Declared> declared,
        Optional<UUID> by) {
    /** How far it is. */
    public enum State {
        /** Nobody has said yet. */
        OPEN,
        /** Said, and another account has to agree. */
        WAITS,
        SETTLED,
        /** No letter is on offer: the change has to be undone, or said otherwise. */
        REFUSED
    }

    /** Letters on offer, in the order S, R, C, B. */
    public List<Comparability> letters() {
        return compared.onOffer().verdicts();
    }

    /** Where it is answered. @param draft key of the survey */
    String address(String draft) {
        return "/surveys/" + draft + "/compare/" + round.key() + "/" + question;
    }

    /** Whether the draft cannot be asked while it is so. */
    public boolean isLeft() {
        return state != State.SETTLED;
    }

    /** Digest of what has changed: what was said of another difference does not hold for this one. */
    String pair() {
        return pair(compared);
    }

    static String pair(ComparedQuestion compared) {
        String changes = String.join(
                "\n",
                compared.changes().stream()
                        .map(change -> change.facet().name() + " " + change.what())
                        .toList());
        return HexFormat.of().formatHex(Secrets.hash(changes.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * All that the guard asks of a draft. A question that is as it was in the survey it was copied from keeps the verdicts
     * it had there.
     *
     * @param given what was said so far
     */
    static List<Ask> of(GuardedSurvey draft, String copiedFrom, List<GivenVerdict> given) {
        Optional<Survey> copied = draft.earlier().stream()
                .filter(round -> round.key().equals(copiedFrom))
                .findFirst();
        List<Ask> asks = new ArrayList<>();
        for (Page page : draft.survey().pages()) {
            boolean carried =
                    copied.filter(round -> isAsItWas(draft, round, page.id())).isPresent();
            draft.earlier()
                    .forEach(
                            round -> of(draft, page.id(), round, carried, given).ifPresent(asks::add));
        }
        return List.copyOf(asks);
    }

    private static boolean isAsItWas(GuardedSurvey draft, Survey copied, String question) {
        return draft.against(copied, question, Optional.empty()).onOffer().asking() == OnOffer.Asking.NOTHING;
    }

    /** @param carried what the draft says of the question was said of these very words */
    private static Optional<Ask> of(
            GuardedSurvey draft, String question, Survey round, boolean carried, List<GivenVerdict> given) {
        ComparedQuestion compared = draft.against(round, question, Optional.empty());
        Optional<Declared> declared = draft.declared(question, round.key());
        boolean asks = !carried && compared.onOffer().asking() != OnOffer.Asking.NOTHING || declared.isEmpty();
        if (!asks || isNew(compared)) {
            return Optional.empty();
        }
        Optional<GivenVerdict> said = declared.flatMap(now -> given.stream()
                .filter(one -> one.isAbout(question, round.key(), pair(compared)) && one.says(now))
                .findFirst());
        return Optional.of(
                new Ask(question, round, compared, state(compared, said), declared, said.map(GivenVerdict::mark)));
    }

    /** Nobody was asked it then: B goes without saying. */
    private static boolean isNew(ComparedQuestion compared) {
        return compared.changes().stream().anyMatch(change -> change.facet() == Facet.NEW_KEY);
    }

    private static State state(ComparedQuestion compared, Optional<GivenVerdict> said) {
        if (compared.onOffer().asking() == OnOffer.Asking.REFUSED) {
            return State.REFUSED;
        }
        return said.map(one -> one.isAgreed() ? State.SETTLED : State.WAITS).orElse(State.OPEN);
    }
}
