package org.heard.collection.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.people.account.Actor;
import org.heard.questionnaire.surveyfile.GuardedSurvey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * What the guard asks of drafts, and what was said of it. <b>What it guarantees:</b> what one account says a question may be
 * compared with holds once another has agreed.
 */
@ApplicationScoped
public class DraftVerdicts {
    private final EntityManager store;
    private final SurveyDrafts drafts;
    private final DraftReading reading;
    private final Redrafting redrafting;
    private final EditorMarks marks;
    private final Clock clock;

    DraftVerdicts(
            EntityManager store,
            SurveyDrafts drafts,
            DraftReading reading,
            Redrafting redrafting,
            EditorMarks marks,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.reading = reading;
        this.redrafting = redrafting;
        this.marks = marks;
        this.clock = clock;
    }

    /** All that the guard asks of a draft. */
    public List<Ask> asks(SurveyDraft draft) {
        return asks(draft, reading.read(draft));
    }

    List<Ask> asks(SurveyDraft draft, GuardedSurvey read) {
        // What is put right was judged when it was asked.
        return draft.isCorrection() ? List.of() : Ask.of(read, draft.copiedFrom(), given(draft));
    }

    private List<GivenVerdict> given(SurveyDraft draft) {
        return store.createQuery("from GivenVerdict where draft = :draft", GivenVerdict.class)
                .setParameter("draft", draft.key())
                .getResultList();
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
        SurveyDraft draft = drafts.held(key, seen);
        GuardedSurvey before = reading.read(draft);
        Ask ask = ask(draft, before, question, round);
        refuse(before, ask, said);
        List<SurveyEdit> edits = edits(before, ask, said, joins);
        String text = redrafting.edited(draft.text(), edits);
        GuardedSurvey after = reading.read(key, text);
        try {
            after.check(question, ask.round());
        } catch (SurveyFault fault) {
            throw new EditRefused("letter", fault.getMessage());
        }
        if (!text.equals(draft.text())) {
            drafts.step(draft, text, edits.get(edits.size() - 1).done(), by);
        }
        keep(after, ask, by);
        return draft;
    }

    private static void refuse(GuardedSurvey before, Ask ask, Declared said) {
        if (said.reason().isBlank()) {
            throw new EditRefused("reason", "Give a reason a parent understands");
        }
        if (!Set.of("S", "R", "C", "B").contains(said.letter())) {
            throw new EditRefused("letter", "Choose one of the letters on offer");
        }
        if (ask.letters().stream().noneMatch(one -> one.letter().equals(said.letter()))) {
            throw new EditRefused(
                    "letter",
                    "“" + said.letter() + "” is not on offer for question " + ask.question() + " against "
                            + ask.round().round() + ", for what changed: "
                            + String.join(", ", ask.compared().reasons()));
        }
        if (!said.recode().isEmpty() && before.recode(said.recode()).isEmpty()) {
            throw new EditRefused("recode", "There is no recode “" + said.recode() + "”");
        }
    }

    /** The verdict comes last; before it the recode it needs, where it has none yet. */
    private static List<SurveyEdit> edits(GuardedSurvey before, Ask ask, Declared said, Map<String, String> joins) {
        List<SurveyEdit> edits = new ArrayList<>();
        String recode = said.recode();
        String round = ask.round().key();
        if (said.letter().equals("R") && recode.isEmpty()) {
            CompareEdit.OwnRecode own = Joining.of(before, ask.round(), ask.question())
                    .orElseThrow(() -> new EditRefused("letter", "R joins answers, and " + round + " had none"))
                    .as(joins);
            edits.add(own);
            recode = own.name();
        }
        edits.add(new CompareEdit.Verdict(ask.question(), round, said.letter(), said.reason(), recode));
        return edits;
    }

    private void keep(GuardedSurvey after, Ask ask, Actor by) {
        String round = ask.round().key();
        GivenVerdict.Place place = new GivenVerdict.Place(
                after.survey().key(),
                ask.question(),
                round,
                Ask.pair(after.against(ask.round(), ask.question(), Optional.empty())));
        Declared now = after.declared(ask.question(), round).orElseThrow();
        GivenVerdict there = store.find(GivenVerdict.class, place);
        if (there == null) {
            store.persist(new GivenVerdict(place, now, LocalDate.now(clock), marks.of(by)));
        } else {
            there.becomes(now, LocalDate.now(clock), marks.of(by));
        }
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
        SurveyDraft draft = drafts.held(key, seen);
        Ask ask = ask(draft, reading.read(draft), question, round);
        if (ask.state() != Ask.State.WAITS) {
            throw new EditRefused("Nothing waits for you to agree to it");
        }
        if (isBy(ask, by)) {
            throw new EditRefused("You said this yourself: somebody with another account has to agree");
        }
        GivenVerdict.Place place = new GivenVerdict.Place(key, question, round, ask.pair());
        store.find(GivenVerdict.class, place).agree(marks.of(by));
        drafts.agreed(draft, place, by);
    }

    /** Whether that account said it. */
    boolean isBy(Ask ask, Actor by) {
        return ask.by().filter(marks.of(by)::equals).isPresent();
    }
}
