package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Drafts with something nobody has judged, and what another account said or put right and this one may agree to. */
@Singleton
class DraftsWait implements Waits {
    private final SurveyDrafts drafts;
    private final DraftVerdicts verdicts;
    private final SpellingSlips corrections;

    DraftsWait(SurveyDrafts drafts, DraftVerdicts verdicts, SpellingSlips corrections) {
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.corrections = corrections;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        return actor.isOfficer()
                ? drafts.all().stream().flatMap(draft -> of(draft, actor)).toList()
                : List.of();
    }

    private Stream<WaitingItem> of(SurveyDraft draft, Actor actor) {
        return draft.isCorrection() ? slips(draft, actor).stream() : asked(draft, actor);
    }

    private Optional<WaitingItem> slips(SurveyDraft draft, Actor actor) {
        return corrections.isOpen(draft.key()) && corrections.mayAgree(draft, actor)
                ? Optional.of(new WaitingItem(
                        Optional.empty(),
                        "Survey " + draft.key() + ": agree to slips that are put right",
                        "/surveys/" + draft.key() + "/spelling",
                        "People are asked as before until you do",
                        "Agree"))
                : Optional.empty();
    }

    private Stream<WaitingItem> asked(SurveyDraft draft, Actor actor) {
        try {
            List<Ask> left = verdicts.asks(draft).stream().filter(Ask::isLeft).toList();
            List<Ask> agree = left.stream()
                    .filter(ask -> ask.state() == Ask.State.WAITS && !verdicts.isBy(ask, actor))
                    .toList();
            List<Ask> open =
                    left.stream().filter(ask -> ask.state() != Ask.State.WAITS).toList();
            return Stream.of(
                            item(draft, agree, "agree to what may be compared", "Agree"),
                            item(draft, open, "say what may be compared", "Say"))
                    .flatMap(Optional::stream);
        } catch (EditRefused fault) {
            return Stream.of(new WaitingItem(
                    Optional.empty(),
                    "Draft " + draft.key() + " has a fault",
                    "/surveys/" + draft.key(),
                    fault.getMessage(),
                    "Look"));
        }
    }

    /** Leads to the first of them. */
    private static Optional<WaitingItem> item(SurveyDraft draft, List<Ask> asks, String deed, String press) {
        return asks.stream()
                .findFirst()
                .map(first -> new WaitingItem(
                        Optional.empty(),
                        "Draft " + draft.key() + ": " + deed,
                        first.address(draft.key()),
                        asks.size() + (asks.size() == 1 ? " question waits" : " questions wait"),
                        press));
    }
}
