package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.AskedSurveys;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * Slips of a survey put right while people answer it. <b>What it guarantees:</b> two accounts agree before anybody is asked
 * by the new text; the old one stays, and a response stays with the version it was given to. <b>What its caller must see
 * to:</b> who may call.
 */
@ApplicationScoped
public class SpellingSlips {
    private final EntityManager store;
    private final SurveyDrafts drafts;
    private final Correcting correcting;
    private final CurrentSurveys current;
    private final AskedSurveys texts;
    private final Rounds rounds;
    private final RoundLog log;
    private final EditorMarks marks;
    private final Clock clock;

    SpellingSlips(
            EntityManager store,
            SurveyDrafts drafts,
            Correcting correcting,
            CurrentSurveys current,
            AskedSurveys texts,
            Rounds rounds,
            RoundLog log,
            EditorMarks marks,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.correcting = correcting;
        this.current = current;
        this.texts = texts;
        this.rounds = rounds;
        this.log = log;
        this.marks = marks;
        this.clock = clock;
    }

    boolean isOpen(String key) {
        return rounds.called(key)
                .filter(Round::isAnsweredHere)
                .filter(Round::isOpen)
                .isPresent();
    }

    /**
     * Begins one, or goes on with the one there is.
     *
     * @throws EditRefused where nobody can answer the survey now
     */
    @Transactional
    SurveyDraft begin(String key, Actor by) {
        if (!isOpen(key)) {
            throw notOpen();
        }
        String text = current.text(key).orElseThrow();
        return drafts.called(key).orElseGet(() -> {
            SurveyDraft draft = new SurveyDraft(key, key, LocalDate.now(clock), text, marks.of(by));
            store.persist(draft);
            return draft;
        });
    }

    private static EditRefused notOpen() {
        return new EditRefused("The round is not open: what was asked in it stays as it was");
    }

    /** Whether that account made none of its changes, and so may agree to them. */
    boolean mayAgree(SurveyDraft draft, Actor by) {
        List<SurveyStep> steps = drafts.steps(draft);
        return !steps.isEmpty() && steps.stream().noneMatch(step -> drafts.isBy(step, by));
    }

    /**
     * From now on people are asked by the new text.
     *
     * @param seen version of the draft that was read
     * @throws EditRefused where nothing is changed, whoever calls made one of the changes, or the round is over
     */
    @Transactional
    void agree(String key, int seen, Actor by) {
        Round round = rounds.held(key).filter(Round::isOpen).orElseThrow(SpellingSlips::notOpen);
        SurveyDraft draft = drafts.held(key, seen);
        if (!draft.isCorrection() || drafts.steps(draft).isEmpty()) {
            throw new EditRefused("Nothing is put right yet");
        }
        if (!mayAgree(draft, by)) {
            throw new EditRefused("You made one of the changes yourself: somebody with another account has to agree");
        }
        Survey kept = kept(draft, round.surveyVersion() + 1);
        round.putRight(kept);
        log.write(
                round,
                by,
                "Agreed that slips are put right in the survey: " + done(draft) + " (version " + kept.version() + ")");
        drafts.forget(key);
    }

    private String done(SurveyDraft draft) {
        return String.join(
                "; ", drafts.steps(draft).stream().map(SurveyStep::sentence).toList());
    }

    private Survey kept(SurveyDraft draft, int version) {
        String text = new SurveyEdit.Head("version", String.valueOf(version))
                .on(SurveyText.of(draft.text()), current.reader()::shared)
                .text();
        try {
            Survey kept = texts.keepCorrected(draft.key(), text);
            correcting.refuse(draft.key(), kept);
            return kept;
        } catch (SurveyFault fault) {
            throw new EditRefused(fault.getMessage());
        }
    }
}
