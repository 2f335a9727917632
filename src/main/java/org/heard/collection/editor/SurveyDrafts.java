package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.collection.round.Rounds;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.ChangeReader;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * Drafts of surveys. <b>What it guarantees:</b> a draft always keeps to the rules that the folder's files keep to; who
 * writes over a change they have not seen is told so and nothing is lost; every step can be undone, back to the copy; what
 * one account says a question may be compared with holds once another has agreed. <b>What its caller must see to:</b> who
 * may call.
 */
@ApplicationScoped
public class SurveyDrafts {
    private static final int LONGEST = 500_000;
    private static final int READ = 8;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_SENTENCE = 600;

    private final EntityManager store;
    private final CurrentSurveys current;
    private final Rounds rounds;
    private final Secrets secrets;
    private final Clock clock;

    /** Every page reads its draft, and few drafts are looked at on one day. */
    private final Map<ReadText, GuardedSurvey> lately =
            Collections.synchronizedMap(new LinkedHashMap<>(2 * READ, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ReadText, GuardedSurvey> eldest) {
                    return size() > READ;
                }
            });

    SurveyDrafts(EntityManager store, CurrentSurveys current, Rounds rounds, Secrets secrets, Clock clock) {
        this.store = store;
        this.current = current;
        this.rounds = rounds;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Told apart by the files it was set against. */
    private record ReadText(ChangeReader folder, String text) {}

    private ChangeReader folder() {
        return current.reader();
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
        SurveyKeys.refuseUnfit(key);
        if (folder().survey(key).isPresent() || rounds.called(key).isPresent()) {
            throw new EditRefused("key", "There is a survey “" + key + "” already. A key is used once: choose another");
        }
        if (called(key).isPresent()) {
            throw new EditRefused(
                    "key", "There is a draft “" + key + "” already. Choose another key, or go on with it");
        }
        GuardedSurvey read = read(key, yaml);
        if (!read.survey().key().equals(key)) {
            throw new EditRefused(
                    "key", "The text has the key “" + read.survey().key() + "”, not “" + key + "”");
        }
        SurveyDraft draft = new SurveyDraft(key, copiedFrom, LocalDate.now(clock), yaml, mark(by));
        store.persist(draft);
        return draft;
    }

    /**
     * Begins the next round as a copy of a survey there is.
     *
     * @param name of the round, as charts show it
     * @param month yyyy-MM
     */
    @Transactional
    SurveyDraft copy(String source, String key, String name, String month, Actor by) {
        Survey copied = folder().survey(source).orElseThrow(() -> new EditRefused("source", "Choose what to copy"));
        SurveyKeys.refuseUnfit(key);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new EditRefused("name", "Give the round a name of " + LONGEST_NAME + " characters or fewer");
        }
        if (!month.matches("20[0-9]{2}-(0[1-9]|1[0-2])") || month.compareTo(copied.month()) <= 0) {
            throw new EditRefused(
                    "month",
                    "Give a month after " + copied.month() + " as year-month, such as "
                            + YearMonth.parse(copied.month()).plusYears(1));
        }
        String text = current.text(source).orElseThrow();
        return begin(key, source, new RoundCopy(copied, text, key, name, month).made(folder()::shared), by);
    }

    /** A survey's file as a draft; what it says it is a copy of stays. */
    @Transactional
    public SurveyDraft bringIn(String yaml, Actor by) {
        Survey read = read("brought in", yaml).survey();
        String source = SurveyText.value(SurveyText.of(yaml).root(), "copied_from")
                .map(SurveyText::word)
                .filter(key -> folder().survey(key).isPresent())
                .orElse("");
        return begin(read.key(), source, yaml, by);
    }

    /** Of a draft, else of a survey there is, as a file. */
    public Optional<String> text(String key) {
        return called(key).map(SurveyDraft::text).or(() -> current.text(key));
    }

    public Optional<SurveyDraft> called(String key) {
        return Optional.ofNullable(store.find(SurveyDraft.class, key));
    }

    public List<SurveyDraft> all() {
        return store.createQuery("from SurveyDraft order by key", SurveyDraft.class)
                .getResultList();
    }

    /** The draft as a survey. */
    GuardedSurvey read(SurveyDraft draft) {
        return read(draft.key(), draft.text());
    }

    /** Any text of a survey. */
    GuardedSurvey read(String key, String text) {
        if (text.length() > LONGEST) {
            throw new EditRefused("The text is longer than a survey can be");
        }
        ReadText place = new ReadText(folder(), text);
        try {
            GuardedSurvey known = lately.get(place);
            GuardedSurvey read = known == null ? place.folder().guarded(text, "draft " + key) : known;
            lately.put(place, read);
            return read;
        } catch (SurveyFault fault) {
            throw new EditRefused(fault.getMessage());
        }
    }

    /** All that the guard asks of a draft. */
    public List<Ask> asks(SurveyDraft draft) {
        return asks(draft, read(draft));
    }

    List<Ask> asks(SurveyDraft draft, GuardedSurvey read) {
        return Ask.of(read, draft.copiedFrom(), given(draft));
    }

    private List<GivenVerdict> given(SurveyDraft draft) {
        return store.createQuery("from GivenVerdict where draft = :draft", GivenVerdict.class)
                .setParameter("draft", draft.key())
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
        GuardedSurvey before = read(draft);
        String text = edited(draft.text(), edits);
        GuardedSurvey after = read(key, text);
        String raised = raised(draft, text, after, edits);
        refuse(before, raised.equals(text) ? after : read(key, raised), draft.copiedFrom());
        if (raised.equals(draft.text())) {
            return draft;
        }
        step(draft, raised, edits.stream().map(SurveyEdit::done).distinct().collect(Collectors.joining("; ")), by);
        return draft;
    }

    private SurveyDraft held(String key, int seen) {
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

    private String edited(String text, List<SurveyEdit> edits) {
        SurveyText edited = SurveyText.of(text);
        for (SurveyEdit edit : edits) {
            edited = edit.on(edited, folder()::shared);
        }
        return languages(edited);
    }

    /** A checked language with a text missing goes back to draft. */
    private String languages(SurveyText edited) {
        Set<String> unfinished = new HashSet<>(folder().unfinished(edited.text()));
        if (unfinished.isEmpty()) {
            return edited.text();
        }
        List<String> checked = words(edited, "languages");
        List<String> drafts = new ArrayList<>(words(edited, "drafts"));
        checked.stream().filter(unfinished::contains).forEach(drafts::add);
        String left = checked.stream().filter(one -> !unfinished.contains(one)).collect(Collectors.joining(", "));
        SurveyText moved = new SurveyEdit.Head("languages", left).on(edited, folder()::shared);
        return new SurveyEdit.Head("drafts", String.join(", ", drafts))
                .on(moved, folder()::shared)
                .text();
    }

    private static List<String> words(SurveyText text, String field) {
        return SurveyText.value(text.root(), field).stream()
                .flatMap(list -> SurveyText.items(list).stream())
                .map(SurveyText::word)
                .toList();
    }

    /** A question that is not what it was in the survey it is copied from has a version of its own. */
    private String raised(SurveyDraft draft, String text, GuardedSurvey after, List<SurveyEdit> edits) {
        Optional<Survey> copied = folder().survey(draft.copiedFrom());
        SurveyText raised = SurveyText.of(text);
        for (String key : edits.stream().map(SurveyEdit::about).distinct().toList()) {
            Optional<Question> old = copied.flatMap(survey -> survey.question(key));
            Optional<Question> now = after.survey().question(key);
            boolean other = old.isPresent()
                    && now.isPresent()
                    && !copied.get().key().equals(draft.key())
                    && !after.against(copied.get(), key, Optional.empty())
                            .changes()
                            .isEmpty()
                    && now.get().asked().version() <= old.get().asked().version();
            if (other) {
                raised = new QuestionEdit.Trait(
                                key, "version", "" + (old.get().asked().version() + 1))
                        .on(raised, folder()::shared);
            }
        }
        return raised.text();
    }

    /** What no letter is on offer for is not saved; what was so before is not held against this edit. */
    private void refuse(GuardedSurvey before, GuardedSurvey after, String copiedFrom) {
        Set<String> old = Ask.of(before, copiedFrom, List.of()).stream()
                .filter(ask -> ask.state() == Ask.State.REFUSED)
                .map(ask -> ask.question() + " " + ask.round().key())
                .collect(Collectors.toSet());
        Ask.of(after, copiedFrom, List.of()).stream()
                .filter(ask -> ask.state() == Ask.State.REFUSED)
                .filter(ask -> !old.contains(ask.question() + " " + ask.round().key()))
                .findFirst()
                .ifPresent(ask -> {
                    throw new EditRefused(
                            "Question " + ask.question() + " cannot be changed so, because it could not be"
                                    + " set against " + ask.round().round() + ": "
                                    + String.join(", ", ask.compared().reasons()));
                });
    }

    private void step(SurveyDraft draft, String text, String sentence, Actor by) {
        int number = steps(draft).stream().findFirst().map(SurveyStep::number).orElse(0) + 1;
        String kept = sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) + "…" : sentence;
        store.persist(new SurveyStep(draft, number, LocalDate.now(clock), mark(by), kept));
        draft.becomes(text, mark(by));
    }

    /** The text before the last step comes back. */
    @Transactional
    SurveyDraft undo(String key, int seen, Actor by) {
        SurveyDraft draft = held(key, seen);
        SurveyStep last = steps(draft).stream()
                .findFirst()
                .orElseThrow(() -> new EditRefused("Nothing changed since it was copied"));
        draft.becomes(last.before(), mark(by));
        store.remove(last);
        return draft;
    }

    /**
     * Says what a changed question may be compared with.
     *
     * @param said letter, reason and recode; the rest is as the draft has it. R without a recode gets one of its own
     * @param joins for that recode: which answer each joins that only one of the two rounds has, by code
     * @throws EditRefused where nothing is asked, the letter is not on offer, or the reason is missing
     */
    @Transactional
    SurveyDraft judge(
            String key, int seen, String question, String round, Declared said, Map<String, String> joins, Actor by) {
        SurveyDraft draft = held(key, seen);
        GuardedSurvey before = read(draft);
        Ask ask = ask(draft, before, question, round);
        if (said.reason().isBlank()) {
            throw new EditRefused("reason", "Give a reason a parent understands");
        }
        if (!Set.of("S", "R", "C", "B").contains(said.letter())) {
            throw new EditRefused("letter", "Choose one of the letters on offer");
        }
        if (ask.letters().stream().noneMatch(one -> one.letter().equals(said.letter()))) {
            throw new EditRefused(
                    "letter",
                    "“" + said.letter() + "” is not on offer for question " + question + " against "
                            + ask.round().round() + ", for what changed: "
                            + String.join(", ", ask.compared().reasons()));
        }
        if (!said.recode().isEmpty() && before.recode(said.recode()).isEmpty()) {
            throw new EditRefused("recode", "There is no recode “" + said.recode() + "”");
        }
        List<SurveyEdit> edits = new ArrayList<>();
        String recode = said.recode();
        if (said.letter().equals("R") && recode.isEmpty()) {
            CompareEdit.OwnRecode own = Joining.of(before, ask.round(), question)
                    .orElseThrow(() -> new EditRefused("letter", "R joins answers, and " + round + " had none"))
                    .as(joins);
            edits.add(own);
            recode = own.name();
        }
        edits.add(new CompareEdit.Verdict(question, round, said.letter(), said.reason(), recode));
        String text = edited(draft.text(), edits);
        GuardedSurvey after = read(key, text);
        try {
            after.check(question, ask.round());
        } catch (SurveyFault fault) {
            throw new EditRefused("letter", fault.getMessage());
        }
        if (!text.equals(draft.text())) {
            step(draft, text, edits.get(edits.size() - 1).done(), by);
        }
        GivenVerdict.Place place = new GivenVerdict.Place(
                key, question, round, Ask.pair(after.against(ask.round(), question, Optional.empty())));
        Declared now = after.declared(question, round).orElseThrow();
        GivenVerdict there = store.find(GivenVerdict.class, place);
        if (there == null) {
            store.persist(new GivenVerdict(place, now, LocalDate.now(clock), mark(by)));
        } else {
            there.becomes(now, LocalDate.now(clock), mark(by));
        }
        return draft;
    }

    private Ask ask(SurveyDraft draft, GuardedSurvey read, String question, String round) {
        return asks(draft, read).stream()
                .filter(one ->
                        one.question().equals(question) && one.round().key().equals(round))
                .findFirst()
                .orElseThrow(() -> new EditRefused("Nothing is asked of question " + question + " against " + round));
    }

    /** @throws EditRefused where nothing waits, or whoever calls has said it themselves */
    @Transactional
    void agree(String key, int seen, String question, String round, Actor by) {
        SurveyDraft draft = held(key, seen);
        Ask ask = ask(draft, read(draft), question, round);
        if (ask.state() != Ask.State.WAITS) {
            throw new EditRefused("Nothing waits for you to agree to it");
        }
        if (isBy(ask, by)) {
            throw new EditRefused("You said this yourself: somebody with another account has to agree");
        }
        store.find(GivenVerdict.class, new GivenVerdict.Place(key, question, round, ask.pair()))
                .agree(mark(by));
    }

    /** Whether that account said it. */
    boolean isBy(Ask ask, Actor by) {
        return ask.by().filter(mark(by)::equals).isPresent();
    }

    boolean isBy(SurveyStep step, Actor by) {
        return step.mark().equals(mark(by));
    }

    private UUID mark(Actor by) {
        return secrets.markAsId("survey editor", by.account().getBytes(StandardCharsets.UTF_8));
    }

    boolean isLastChangedBy(SurveyDraft draft, Actor by) {
        return draft.mark().equals(mark(by));
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
