package org.heard.collection.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heard.collection.round.Length;
import org.heard.ground.web.Fault;
import org.heard.questionnaire.survey.Question;

/**
 * A page of questions as it is shown.
 *
 * @param title its heading; empty where the only question is the heading
 * @param progress which part of the survey it stands in
 * @param sound where its recording is; empty where there is none, or where it would not say what is wrong
 * @param agreement what a parent or carer agrees to here; none where they are not asked
 * @param answering names the page, so that what belongs to another is not taken for an answer
 * @param ways where its links lead
 */
record QuestionView(
        String survey,
        String section,
        String progress,
        String title,
        List<Asked> asked,
        String sound,
        boolean young,
        List<String> agreement,
        String answering,
        boolean changing,
        Ways ways) {
    /** One question of it. */
    record Asked(Control control, String help, String picture, boolean optional) {}

    /**
     * @param comeBack to stop and go on later
     * @param stop to stop for good; empty where the survey has no such way
     * @param worried to those a young person can talk to; empty unless the question may stir something up
     * @param colour to choose a colour for the child asked about; empty where there is but one
     */
    record Ways(String back, String comeBack, String stop, String worried, String colour) {}

    QuestionView {
        asked = List.copyOf(asked);
    }

    public String heading() {
        return title.isEmpty() ? first().control().field().label() : title;
    }

    /** Of a page with one question. */
    public Asked first() {
        return asked.get(0);
    }

    /** That a question may be left out is written beside it, unless “Skip” says so. */
    public boolean isMarked(Asked one) {
        return one.optional() && !young;
    }

    public boolean mayBeSkipped() {
        return young && asked.stream().allMatch(Asked::optional);
    }

    /** Each in the question's own words: a list of faults alone must say where they are. */
    public List<Fault> faults() {
        return asked.stream()
                .map(one -> one.control().field())
                .flatMap(field -> field.faults().stream()
                        .map(fault -> new Fault(fault.field(), field.label() + " " + fault.sentence())))
                .toList();
    }

    public int child() {
        return answering.startsWith("child-") ? answering.charAt("child-".length()) - '0' : 0;
    }

    /**
     * @param changing asked again from the check of answers
     * @param given what stands under each question, in their order
     */
    static QuestionView of(
            Visit visit,
            Journey journey,
            Screen screen,
            boolean changing,
            List<Control.Given> given,
            Illustrations illustrations) {
        Voice voice = visit.voice();
        List<Asked> asked = new ArrayList<>();
        for (Step step : screen.steps()) {
            asked.add(asked(step, visit, illustrations.pictures(visit), given.get(asked.size())));
        }
        return new QuestionView(
                voice.say(visit.survey().title()),
                Captions.of(screen.first(), visit, journey.children()),
                Captions.progress(screen.first(), visit),
                screen.title().map(voice::say).orElse(""),
                asked,
                asked.size() == 1 && given.get(0).error().isEmpty()
                        ? illustrations.sound(visit, screen.first().question())
                        : "",
                visit.survey().isForYoungPeople(),
                agreement(visit, screen.first()),
                screen.path(),
                changing,
                ways(visit, journey, screen, changing));
    }

    private static Asked asked(Step step, Visit visit, UnaryOperator<String> pictures, Control.Given given) {
        Voice voice = visit.voice();
        Question question = voice.question(step);
        return new Asked(
                Control.of(question, voice, pictures, given),
                help(visit, step, question),
                pictures.apply(question.asked().traits().symbol()),
                !question.asked().required());
    }

    private static String help(Visit visit, Step step, Question question) {
        Voice voice = visit.voice();
        String help = question.asked().help(voice.face(), step.child() > 1).stream()
                .map(voice::say)
                .collect(Collectors.joining(" "));
        return AnotherChild.is(step)
                ? help + " "
                        + voice.say(
                                "another_child_minutes",
                                Length.of(visit.survey()).minutesPerChild())
                : help;
    }

    private static List<String> agreement(Visit visit, Step step) {
        return step.isForAdult()
                ? visit.survey().approach().agreement().stream()
                        .map(visit.voice()::say)
                        .toList()
                : List.of();
    }

    private static Ways ways(Visit visit, Journey journey, Screen screen, boolean changing) {
        boolean young = visit.survey().isForYoungPeople();
        boolean oneOfSeveral =
                screen.child() != Step.ABOUT && journey.children() > 1 && !AnotherChild.is(screen.first());
        boolean worrying = screen.steps().stream()
                .anyMatch(step -> step.question().asked().traits().worry());
        return new Ways(
                changing
                        ? visit.checkAnswers()
                        : journey.before(screen)
                                .map(before -> visit.path(before.path()))
                                .orElseGet(visit::start),
                visit.path(ComeBackPage.NAME),
                young ? visit.path(StopPage.NAME) : "",
                worrying ? visit.path(WorriedPage.NAME) : "",
                oneOfSeveral && visit.draft().isPresent()
                        ? visit.path("child-" + screen.child() + "/" + ColourPage.NAME)
                        : "");
    }
}
