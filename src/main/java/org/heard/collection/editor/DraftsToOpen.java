package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.collection.round.DraftedSurveys;
import org.heard.collection.round.OpeningNeed;
import org.heard.people.account.Actor;
import org.heard.people.area.Area;

/** Drafts as the page that opens a round sees them. */
@ApplicationScoped
class DraftsToOpen implements DraftedSurveys {
    private final SurveyDrafts drafts;
    private final DraftVerdicts verdicts;
    private final DraftReading reading;
    private final Area area;

    DraftsToOpen(SurveyDrafts drafts, DraftVerdicts verdicts, DraftReading reading, Area area) {
        this.drafts = drafts;
        this.verdicts = verdicts;
        this.reading = reading;
        this.area = area;
    }

    @Override
    public List<DraftedSurvey> all() {
        return drafts.all().stream()
                .filter(draft -> !draft.isCorrection())
                .sorted(Comparator.comparing(SurveyDraft::begun).reversed())
                .flatMap(this::readable)
                .toList();
    }

    @Override
    public Optional<DraftedSurvey> drafted(String key) {
        return drafts.called(key).stream()
                .filter(draft -> !draft.isCorrection())
                .flatMap(this::readable)
                .findFirst();
    }

    /** What its folder no longer goes with is said on its own page. */
    private Stream<DraftedSurvey> readable(SurveyDraft draft) {
        try {
            return Stream.of(new DraftedSurvey(draft.text(), reading.read(draft).survey()));
        } catch (EditRefused fault) {
            return Stream.empty();
        }
    }

    @Override
    public List<OpeningNeed> needs(String key, Actor opener) {
        SurveyDraft draft = drafts.called(key).orElseThrow();
        List<OpeningNeed> needs = new ArrayList<>();
        List<Ask> left = verdicts.asks(draft).stream().filter(Ask::isLeft).toList();
        long open = left.stream().filter(ask -> ask.state() != Ask.State.WAITS).count();
        if (open > 0) {
            needs.add(new OpeningNeed(
                    "somebody has to say what may be compared with earlier rounds (" + open + ")", "/surveys/" + key));
        }
        if (left.size() > open) {
            needs.add(new OpeningNeed(
                    "somebody else has to agree to what was said (" + (left.size() - open) + ")", "/surveys/" + key));
        }
        if (reading.read(draft).survey().isForYoungPeople()
                && area.names().ethicsApproval().isEmpty()) {
            needs.add(
                    opener.isAdministrator()
                            ? new OpeningNeed("the reference of the ethics approval", "/area/ethics#ethics_approval")
                            : new OpeningNeed(
                                    "the reference of the ethics approval; an administrator fills it in",
                                    "/area#ethics"));
        }
        if (drafts.isLastChangedBy(draft, opener)) {
            needs.add(new OpeningNeed(
                    "a second account: you changed the draft last, so somebody else has to open it",
                    "/surveys/" + key));
        }
        return needs;
    }

    @Override
    public void opened(String key) {
        drafts.forget(key);
    }
}
