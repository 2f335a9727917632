package org.heard.collection.journey;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.journey.Control.Given;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Unfinished;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Question.Reading;

/**
 * What somebody chose and typed on one page. <b>What it guarantees:</b> {@link #kept} loses none of it, whether it can be
 * taken for an answer or not, and answers nothing they left alone.
 */
final class FilledPage {
    private final Journey journey;
    private final Screen screen;
    private final Map<Step, List<String>> sent = new LinkedHashMap<>();

    /** @param form as the browser sent it */
    FilledPage(Journey journey, Screen screen, MultivaluedMap<String, String> form) {
        this.journey = journey;
        this.screen = screen;
        screen.steps()
                .forEach(
                        step -> sent.put(step, form.getOrDefault(step.question().key(), List.of())));
    }

    Screen screen() {
        return screen;
    }

    /** Nothing but what the page of this screen could send: no codes it does not offer, nothing twice. */
    boolean isOfThisPage() {
        return screen.steps().stream().allMatch(step -> isOffered(step.question(), sent.get(step)));
    }

    private static boolean isOffered(Question question, List<String> sent) {
        return question.options().isEmpty()
                ? sent.size() <= 1
                : (question instanceof ManyChoices || sent.size() <= 1)
                        && sent.stream().allMatch(code -> question.option(code).isPresent());
    }

    /** Every question has an answer that can be taken, if only a blank. */
    boolean isAccepted() {
        return screen.steps().stream().allMatch(step -> read(step) instanceof Reading.Accepted);
    }

    /** An answer that ends the survey. */
    boolean stops() {
        return screen.steps().stream().anyMatch(step -> stops(step, answer(step)));
    }

    /** Says no to another child, while others after this one have been answered about. */
    boolean dropsChildren() {
        return screen.steps().stream().anyMatch(step -> dropsChildren(step, answer(step)));
    }

    /** The draft with these answers. */
    DraftContents answered(DraftContents draft, LocalDate today) {
        Answers answers = draft.answers();
        Unfinished unfinished = draft.unfinished().at("");
        for (Step step : screen.steps()) {
            answers = step.answered(answers, answer(step), today);
            unfinished = unfinished.without(step.path());
        }
        return draft.with(answers).with(unfinished);
    }

    /** The draft with each of these questions passed over. */
    DraftContents skipped(DraftContents draft, LocalDate today) {
        sent.replaceAll((step, codes) -> List.of());
        return answered(draft, today);
    }

    boolean mayBeSkipped() {
        return screen.steps().stream().noneMatch(step -> step.question().asked().required());
    }

    /** The draft with this page as it stands: what can be an answer is one, the rest stays as it was typed. */
    DraftContents kept(DraftContents draft, LocalDate today) {
        DraftContents kept = draft;
        for (Step step : screen.steps()) {
            if (!typed(step).equals(Given.sent(step, draft))) {
                kept = kept(kept, step, today);
            }
        }
        return kept.equals(draft) ? draft : kept.with(kept.unfinished().at(screen.path()));
    }

    private DraftContents kept(DraftContents draft, Step step, LocalDate today) {
        // What an adult agrees to counts by "Continue" alone.
        boolean decides = read(step) instanceof Reading.Accepted accepted
                && (step.isForAdult() || stops(step, accepted.answer()) || dropsChildren(step, accepted.answer()));
        if (decides || !(read(step) instanceof Reading.Accepted accepted)) {
            return draft.with(draft.unfinished().with(step.path(), sent.get(step)));
        }
        DraftContents left = draft.with(draft.unfinished().without(step.path()));
        boolean nothing =
                accepted.answer().isBlank() && step.answerIn(draft.answers()).isEmpty();
        return nothing ? left : left.with(step.answered(left.answers(), accepted.answer(), today));
    }

    /** As it was sent, but for fields left empty. */
    private List<String> typed(Step step) {
        return sent.get(step).equals(List.of("")) ? List.of() : sent.get(step);
    }

    private Reading read(Step step) {
        return step.question().read(sent.get(step));
    }

    private Answer answer(Step step) {
        return ((Reading.Accepted) read(step)).answer();
    }

    private static boolean stops(Step step, Answer answer) {
        return answer.codes().stream().anyMatch(step.page().stopIf()::contains);
    }

    private boolean dropsChildren(Step step, Answer answer) {
        return AnotherChild.is(step)
                && !AnotherChild.isWanted(Optional.of(answer))
                && !journey.childrenAfter(step.child()).isEmpty();
    }
}
