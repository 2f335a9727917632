package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey;

/**
 * Drafts of surveys. <b>What it guarantees:</b> a draft always keeps to the rules that the folder's files keep to; who
 * writes over a change they have not seen is told so and nothing is lost; every step can be undone, back to the copy. <b>What its caller must see to:</b> who
 * may call.
 */
@ApplicationScoped
public class SurveyDrafts {
    private static final int LONGEST_SENTENCE = 600;

    private final EntityManager store;
    private final CurrentSurveys current;
    private final DraftReading reading;
    private final Redrafting redrafting;
    private final Correcting correcting;
    private final Rounds rounds;
    private final EditorMarks marks;
    private final Clock clock;

    SurveyDrafts(
            EntityManager store,
            CurrentSurveys current,
            DraftReading reading,
            Redrafting redrafting,
            Correcting correcting,
            Rounds rounds,
            EditorMarks marks,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.reading = reading;
        this.redrafting = redrafting;
        this.correcting = correcting;
        this.rounds = rounds;
        this.marks = marks;
        this.clock = clock;
    }

    /** Somebody has changed the draft since the form was made; both texts are still there. */
    static final class ChangedMeanwhile extends RuntimeException {
        ChangedMeanwhile() {
            super("Somebody else has changed this draft since you opened the page. Nothing of yours is saved yet");
        }
    }

    /**
     * Begins a draft.
     *
     * @param key of the survey, as its text has it: never that of a survey there is, of another draft, or an address
     * @param copiedFrom key of the survey it is a copy of; empty for none
     * @param yaml the text of a survey's file, with that key
     * @throws EditRefused with one sentence, where the key cannot be had or the text does not keep to the rules
     */
    @Transactional
    public SurveyDraft begin(String key, String copiedFrom, String yaml, Actor by) {
        refuseTaken(key);
        GuardedSurvey read = reading.read(key, yaml);
        if (!read.survey().key().equals(key)) {
            throw new EditRefused(
                    "key", "The text has the key “" + read.survey().key() + "”, not “" + key + "”");
        }
        SurveyDraft draft = new SurveyDraft(key, copiedFrom, LocalDate.now(clock), yaml, marks.of(by));
        store.persist(draft);
        return draft;
    }

    /** @throws EditRefused where the key cannot be had */
    void refuseTaken(String key) {
        SurveyKeys.refuseUnfit(key);
        if (reading.folder().survey(key).isPresent() || rounds.called(key).isPresent()) {
            throw new EditRefused("key", "There is a survey “" + key + "” already. A key is used once: choose another");
        }
        if (called(key).isPresent()) {
            throw new EditRefused(
                    "key", "There is a draft “" + key + "” already. Choose another key, or go on with it");
        }
    }

    /** A survey's file as a draft; what it says it is a copy of stays. */
    @Transactional
    public SurveyDraft bringIn(String yaml, Actor by) {
        Survey read = reading.read("brought in", yaml).survey();
        String source = SurveyText.value(SurveyText.of(yaml).root(), "copied_from")
                .map(SurveyText::word)
                .filter(key -> reading.folder().survey(key).isPresent())
                .orElse("");
        return begin(read.key(), source, yaml, by);
    }

    /** Of a draft, else of a survey there is, as a file. */
    public Optional<String> text(String key) {
        return called(key)
                .filter(draft -> !draft.isCorrection())
                .map(SurveyDraft::text)
                .or(() -> current.text(key));
    }

    public Optional<SurveyDraft> called(String key) {
        return Optional.ofNullable(store.find(SurveyDraft.class, key));
    }

    public List<SurveyDraft> all() {
        return store.createQuery("from SurveyDraft order by key", SurveyDraft.class)
                .getResultList();
    }

    /** The latest first. */
    List<SurveyStep> steps(SurveyDraft draft) {
        return store.createQuery("from SurveyStep where draft = :draft order by number desc", SurveyStep.class)
                .setParameter("draft", draft.key())
                .getResultList();
    }

    /**
     * Makes edits one step.
     *
     * @param seen version of the text the form was made from
     * @throws ChangedMeanwhile where the draft is another one by now
     * @throws EditRefused with one sentence; nothing is changed then
     */
    @Transactional
    SurveyDraft change(String key, int seen, List<SurveyEdit> edits, Actor by) {
        SurveyDraft draft = held(key, seen);
        String text = draft.isCorrection() ? correcting.edited(draft, edits) : redrafting.changed(draft, edits);
        if (text.equals(draft.text())) {
            return draft;
        }
        step(draft, text, edits.stream().map(SurveyEdit::done).distinct().collect(Collectors.joining("; ")), by);
        return draft;
    }

    SurveyDraft held(String key, int seen) {
        SurveyDraft draft = store.find(SurveyDraft.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw new EditRefused("There is no draft “" + key + "” any more");
        }
        store.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        if (draft.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return draft;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void step(SurveyDraft draft, String text, String sentence, Actor by) {
        String kept = sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) + "…" : sentence;
        store.persist(new SurveyStep(draft, next(draft), LocalDate.now(clock), marks.of(by), kept));
        draft.becomes(text, marks.of(by));
    }

    private int next(SurveyDraft draft) {
        return steps(draft).stream().findFirst().map(SurveyStep::number).orElse(0) + 1;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void agreed(SurveyDraft draft, GivenVerdict.Place to, Actor by) {
        store.persist(SurveyStep.agreed(draft, next(draft), LocalDate.now(clock), marks.of(by), to));
    }

    /** The text before the last step comes back, or what was agreed to waits again. */
    @Transactional
    SurveyDraft undo(String key, int seen, Actor by) {
        return undo(key, seen, Optional.empty(), by);
    }

    /** @param latest number of the step that is to be undone, as the page had it; nothing for whichever it is */
    @Transactional
    SurveyDraft undo(String key, int seen, Optional<Integer> latest, Actor by) {
        SurveyDraft draft = held(key, seen);
        SurveyStep last = steps(draft).stream()
                .findFirst()
                .orElseThrow(() -> new EditRefused("Nothing changed since it was copied"));
        if (latest.filter(step -> step != last.number()).isPresent()) {
            throw new ChangedMeanwhile();
        }
        if (last.agreement().isPresent()) {
            last.agreement().map(to -> store.find(GivenVerdict.class, to)).ifPresent(GivenVerdict::takeBack);
        } else {
            draft.becomes(last.before(), marks.of(by));
        }
        store.remove(last);
        return draft;
    }

    boolean isBy(SurveyStep step, Actor by) {
        return step.mark().equals(marks.of(by));
    }

    boolean isLastChangedBy(SurveyDraft draft, Actor by) {
        return draft.mark().equals(marks.of(by));
    }

    /** Its text is kept with the round now. */
    @Transactional
    void forget(String key) {
        called(key).ifPresent(store::remove);
    }

    @Transactional
    void remove(String key, int seen) {
        store.remove(held(key, seen));
    }
}
