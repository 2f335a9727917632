package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.collection.response.DraftContents;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Survey;

/**
 * One person's way through a survey, worked out from what they have answered so far and from nothing
 * else. Sections about a child are asked together, child by child, where the first of them stands.
 */
final class Journey {
    private final Answers answers;
    private final String face;
    private final boolean together;
    private final List<Step> steps = new ArrayList<>();
    private Screens screens;
    /** What an earlier answer already says. */
    private final Map<Step, Answer> said = new LinkedHashMap<>();

    private Journey(Answers answers, String face, boolean together) {
        this.answers = answers;
        this.face = face;
        this.together = together;
    }

    static Journey of(Survey survey, DraftContents contents) {
        String face = contents.how().face();
        // Whoever chose another face than the first wants one thing at a time.
        Journey journey = new Journey(contents.answers(), face, survey.faces().indexOf(face) <= 0);
        List<Section> aboutChildren =
                survey.sections().stream().filter(Section::perChild).toList();
        for (Section section : survey.sections()) {
            if (!section.perChild()) {
                journey.goThrough(section, Step.ABOUT);
            } else if (section.equals(aboutChildren.get(0))) {
                journey.goThroughChildren(aboutChildren);
            }
        }
        return journey;
    }

    private void goThroughChildren(List<Section> sections) {
        Section last = sections.get(sections.size() - 1);
        boolean wanted = true;
        for (int child = 1; wanted && child <= AnotherChild.MOST; child++) {
            for (Section section : sections) {
                goThrough(section, child);
            }
            if (child < AnotherChild.MOST) {
                steps.add(AnotherChild.after(last, child));
                wanted = AnotherChild.isWanted(answers.to(AnotherChild.KEY, child - 1));
            }
        }
    }

    private void goThrough(Section section, int child) {
        for (Page page : section.pages()) {
            Step step = new Step(section, page, child);
            if (isInFace(step) && isMet(page.askIf(), child)) {
                goTo(step);
            }
        }
    }

    /** Which of those ticked before is the main one: asked only where there is a choice, else already said. */
    private void goTo(Step step) {
        Optional<String> source = step.question().asked().traits().among();
        List<String> ticked = source.map(key -> step.ticked(key, answers)).orElse(List.of());
        if (source.isEmpty() || ticked.size() > 1) {
            steps.add(source.isEmpty() ? step : step.among(ticked));
        } else {
            said.put(step, ticked.isEmpty() ? Answer.BLANK : Answer.of(ticked.get(0)));
        }
    }

    /** What was answered in another face stays: changing the face loses nothing. */
    private boolean isInFace(Step step) {
        return !step.question().asked().traits().notIn().contains(face)
                || !step.answerIn(answers).map(Answer::isBlank).orElse(true);
    }

    private boolean isMet(List<Condition> conditions, int child) {
        for (Condition condition : conditions) {
            if (!isMet(condition, child)) {
                return false;
            }
        }
        return true;
    }

    /** For one child; a page about the person looks at every child. A question routed past meets nothing. */
    private boolean isMet(Condition condition, int child) {
        for (Step step : steps) {
            boolean asksIt = step.question().key().equals(condition.question());
            boolean aboutThem = step.child() == Step.ABOUT || child == Step.ABOUT || step.child() == child;
            if (asksIt && aboutThem && condition.isMetBy(step.answerIn(answers))) {
                return true;
            }
        }
        return false;
    }

    /** Every page this person is asked, as far as their answers say, in order. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What stands on each page. */
    Screens screens() {
        if (screens == null) {
            screens = Screens.of(steps, together);
        }
        return screens;
    }

    /** The page with the first question not seen yet. */
    Optional<Screen> firstUnanswered() {
        return steps.stream()
                .filter(step -> step.answerIn(answers).isEmpty())
                .findFirst()
                .map(screens()::of);
    }

    /** A page may be opened once all before it are answered, if only with a blank. */
    boolean mayOpen(Screen screen) {
        for (Step before : steps) {
            if (before.equals(screen.first())) {
                return true;
            }
            if (before.answerIn(answers).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The page to go back to from that one; what an adult has settled is passed over. */
    Optional<Screen> before(Screen screen) {
        List<Screen> earlier = new ArrayList<>(screens().before(screen));
        earlier.removeIf(one -> isSettled(one.first()));
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** A parent or carer has answered it, so that nobody who holds the device after them may change it. */
    boolean isSettled(Step step) {
        return step.isForAdult() && !step.answerIn(answers).map(Answer::isBlank).orElse(true);
    }

    /** Children who would leave if nobody else were to be answered about after that child, and of whom something is known. */
    List<Integer> childrenAfter(int child) {
        return IntStream.rangeClosed(child + 1, children())
                .filter(later -> steps.stream()
                        .filter(step -> step.child() == later && !AnotherChild.is(step))
                        .flatMap(step -> step.answerIn(answers).stream())
                        .anyMatch(answer -> !answer.isBlank()))
                .boxed()
                .toList();
    }

    /** How many children are answered about. */
    int children() {
        return steps.stream().mapToInt(Step::child).max().orElse(0);
    }

    /** Every page has been seen and answered or left blank. */
    boolean isComplete() {
        return steps.stream().allMatch(step -> step.answerIn(answers).isPresent());
    }

    /** Every question was left blank: there is nothing to send. */
    boolean isBlank() {
        return steps.stream()
                .filter(step -> !AnotherChild.is(step))
                .flatMap(step -> step.answerIn(answers).stream())
                .allMatch(Answer::isBlank);
    }

    /** What is sent: the answers to the questions asked, what follows from them, and none to questions routed past. */
    Answers asked() {
        Answers asked = new Answers(Map.of(), Collections.nCopies(children(), Map.of()));
        for (Step step : steps) {
            if (!AnotherChild.is(step) && step.answerIn(answers).isPresent()) {
                asked = step.copy(answers, asked);
            }
        }
        for (Map.Entry<Step, Answer> known : said.entrySet()) {
            asked = known.getKey().answered(asked, known.getValue());
        }
        return asked;
    }
}
