package org.heard.collection.journey;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heard.ground.web.Fault;
import org.heard.questionnaire.survey.Question;

/**
 * One question as a page shows it.
 *
 * @param sound where its recording is; empty where there is none, or where it would not say what is wrong
 * @param agreement what a parent or carer agrees to here; none where they are not asked
 * @param answering names the page, so that what belongs to another is not taken for an answer
 * @param ways where its links lead
 */
record QuestionView(
        String survey,
        String section,
        Control control,
        String help,
        String picture,
        String sound,
        boolean optional,
        boolean young,
        List<String> agreement,
        String answering,
        boolean changing,
        Ways ways) {
    /**
     * @param comeBack to stop and go on later
     * @param stop to stop for good; empty where the survey has no such way
     * @param worried to those a young person can talk to; empty unless the question may stir something up
     * @param colour to choose a colour for the child asked about; empty where there is but one
     */
    record Ways(String back, String comeBack, String stop, String worried, String colour) {}

    /** Each in the question's own words: a list of faults alone must say where they are. */
    public List<Fault> faults() {
        return control.field().faults().stream()
                .map(fault -> new Fault(fault.field(), control.field().label() + " " + fault.sentence()))
                .toList();
    }

    public int child() {
        return answering.startsWith("child-") ? answering.charAt("child-".length()) - '0' : 0;
    }

    /** @param changing asked again from the check of answers */
    static QuestionView of(
            Visit visit,
            Journey journey,
            Step step,
            boolean changing,
            Control.Given given,
            Illustrations illustrations) {
        Voice voice = visit.voice();
        UnaryOperator<String> pictures = illustrations.pictures(visit);
        Question question = voice.question(step);
        return new QuestionView(
                voice.say(visit.survey().title()),
                Captions.of(step, visit, journey.children()),
                Control.of(question, voice, pictures, given),
                question.asked().help(voice.face(), step.child() > 1).stream()
                        .map(voice::say)
                        .collect(Collectors.joining(" ")),
                pictures.apply(question.asked().traits().symbol()),
                given.error().isEmpty() ? illustrations.sound(visit, question) : "",
                !question.asked().required(),
                visit.survey().isForYoungPeople(),
                agreement(visit, step),
                step.path(),
                changing,
                ways(visit, journey, step, changing));
    }

    private static List<String> agreement(Visit visit, Step step) {
        return step.isForAdult()
                ? visit.survey().approach().agreement().stream()
                        .map(visit.voice()::say)
                        .toList()
                : List.of();
    }

    private static Ways ways(Visit visit, Journey journey, Step step, boolean changing) {
        boolean young = visit.survey().isForYoungPeople();
        boolean oneOfSeveral = step.child() != Step.ABOUT && journey.children() > 1 && !AnotherChild.is(step);
        return new Ways(
                changing
                        ? visit.checkAnswers()
                        : journey.before(step)
                                .map(before -> visit.path(before.path()))
                                .orElseGet(visit::start),
                visit.path(ComeBackPage.NAME),
                young ? visit.path(StopPage.NAME) : "",
                step.question().asked().traits().worry() ? visit.path(WorriedPage.NAME) : "",
                oneOfSeveral && visit.draft().isPresent()
                        ? visit.path("child-" + step.child() + "/" + ColourPage.NAME)
                        : "");
    }
}
