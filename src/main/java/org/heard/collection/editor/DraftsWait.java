package org.heard.collection.editor;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Drafts with something nobody has judged, and what another account said and this one may agree to. */
@Singleton
class DraftsWait implements Waits {
    private final SurveyDrafts drafts;
    private final DraftVerdicts verdicts;

    DraftsWait(SurveyDrafts drafts, DraftVerdicts verdicts) {
        this.drafts = drafts;
        this.verdicts = verdicts;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        return actor.isOfficer()
                ? drafts.all().stream().flatMap(draft -> of(draft, actor)).toList()
                : List.of();
    }

    private Stream<WaitingItem> of(SurveyDraft draft, Actor actor) {
        String page = "/surveys/" + draft.key();
        try {
            List<Ask> left = verdicts.asks(draft).stream().filter(Ask::isLeft).toList();
            long agree = left.stream()
                    .filter(ask -> ask.state() == Ask.State.WAITS && !verdicts.isBy(ask, actor))
                    .count();
            long open =
                    left.stream().filter(ask -> ask.state() != Ask.State.WAITS).count();
            return Stream.of(
                            item(agree, "Draft " + draft.key() + ": agree to what may be compared", page, "Agree"),
                            item(open, "Draft " + draft.key() + ": say what may be compared", page, "Say"))
                    .flatMap(Optional::stream);
        } catch (EditRefused fault) {
            return Stream.of(new WaitingItem(
                    Optional.empty(), "Draft " + draft.key() + " has a fault", page, fault.getMessage(), "Look"));
        }
    }

    private static Optional<WaitingItem> item(long count, String what, String page, String press) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new WaitingItem(
                        Optional.empty(),
                        what,
                        page,
                        count + (count == 1 ? " question waits" : " questions wait"),
                        press));
    }
}
