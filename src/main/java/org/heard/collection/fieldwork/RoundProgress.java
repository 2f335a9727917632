package org.heard.collection.fieldwork;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.collection.fieldwork.RoundProgressPage.Line;
import org.heard.collection.fieldwork.RoundProgressPage.Shown;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.collection.round.RoundPlans;
import org.heard.collection.round.RoundedCount;
import org.heard.collection.round.Rounds;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.ground.language.Days;
import org.heard.ground.language.Hours;
import org.heard.ground.language.Sentence;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.Numbered;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Says how far a round is. */
@Singleton
class RoundProgress {
    /** What the last page of a survey is called where drafts are counted. */
    private static final String LAST = "check-answers";

    private final RoundLookup asked;
    private final Rounds rounds;
    private final Responses responses;
    private final RoundPlans plans;
    private final Fieldwork fieldwork;
    private final Surveys surveys;
    private final Area area;
    private final Clock clock;

    RoundProgress(
            RoundLookup asked,
            Rounds rounds,
            Responses responses,
            RoundPlans plans,
            Fieldwork fieldwork,
            Surveys surveys,
            Area area,
            Clock clock) {
        this.asked = asked;
        this.rounds = rounds;
        this.responses = responses;
        this.plans = plans;
        this.fieldwork = fieldwork;
        this.surveys = surveys;
        this.area = area;
        this.clock = clock;
    }

    Shown of(Round round) {
        Survey survey = asked.survey(round);
        Fieldwork.Told told = fieldwork.told(round);
        long count = responses.countOf(round);
        MarginGroups groups = new MarginGroups(surveys, survey);
        boolean sayGroups = round.isOpen() && told.counts().responses() >= rules().lowBase();
        List<String> few = told.counts().few().stream()
                .flatMap(group -> groups.sentence(group).stream())
                .toList();
        return new Shown(
                round,
                Sentence.capital(round.isOpen() ? RoundedCount.of(count) : Long.toString(count)),
                Fieldwork.couldAnswer(plans.of(round.key()).couldAnswer()),
                enough(round, survey, count),
                missing(round, groups, sayGroups, few.size()),
                until(round),
                channels(told),
                formats(survey, told),
                places(survey, told.counts()),
                sayGroups ? few : List.of());
    }

    private String enough(Round round, Survey survey, long count) {
        long known = round.isOpen() ? count / SoFarCounts.STEP * SoFarCounts.STEP : count;
        String shown;
        if (known < rules().smallestBase()) {
            shown = "No. A figure is shown from " + rules().smallestBase() + " answers on.";
        } else if (known < rules().lowBase()) {
            shown = "Only just. A figure from fewer than " + rules().lowBase() + " answers is shown with a caution.";
        } else {
            shown = "Enough for figures of all who answered. A group is shown once " + rules().smallestBase()
                    + " of it have answered.";
        }
        return shown + before(survey).map(sentence -> " " + sentence).orElse("");
    }

    /** "The round before, 2021, had 376 answers." */
    private Optional<String> before(Survey survey) {
        List<Survey> family = surveys.of(survey.instrument());
        List<Survey> earlier = new ArrayList<>(family.subList(0, Math.max(0, family.indexOf(survey))));
        return earlier.stream()
                .flatMap(one -> rounds.called(one.key()).stream())
                .filter(one -> !one.isOpen())
                .reduce((first, second) -> second)
                .map(one -> "The round before, %s, had %d answers.".formatted(one.label(), responses.countOf(one)));
    }

    private String missing(Round round, MarginGroups groups, boolean said, int few) {
        if (!groups.areKnown()) {
            return "Nobody has published how large the groups of this survey are in the area, so there is nothing to"
                    + " set the answers beside.";
        }
        if (!round.isOpen()) {
            return "The round is closed. Its release says who was heard.";
        }
        if (!said) {
            return "Too early to say. Groups are looked at from " + rules().lowBase() + " answers on.";
        }
        return few == 0
                ? "Every group whose size we know has 10 answers or more."
                : few + (few == 1 ? " group has" : " groups have") + " fewer than 10 answers so far, see below.";
    }

    private String until(Round round) {
        if (round.isClosing()) {
            return "Closed early. People who had begun can send until "
                    + round.lastMoment(clock.getZone()).map(Hours::inWords).orElse("the hour is over") + ".";
        }
        LocalDate last = round.closes();
        if (last == null) {
            return round.isOpen() ? "No last day is set." : "Closed.";
        }
        if (!round.isOpen()) {
            return "Closed on " + Days.inWords(last) + ".";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), last);
        String left =
                days < 0 ? "that day is over" : days == 0 ? "today" : days == 1 ? "1 day left" : days + " days left";
        return Days.inWords(last) + ", " + left + ".";
    }

    private static List<Line> channels(Fieldwork.Told told) {
        List<Line> lines = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            lines.add(new Line(channel.label(), told.channel(channel.word())));
        }
        return lines;
    }

    private static List<Line> formats(Survey survey, Fieldwork.Told told) {
        List<Line> lines = new ArrayList<>();
        for (String face : survey.faces()) {
            String name = survey.faces().size() == 1
                    ? ""
                    : ", " + Sentence.inside(survey.faceTitle(face).english());
            lines.add(new Line("On the web" + name, told.format(face)));
        }
        lines.add(new Line("On paper", told.format("paper")));
        lines.add(new Line("By phone", told.format("phone")));
        return lines;
    }

    private List<Line> places(Survey survey, SoFar counts) {
        return counts.places().entrySet().stream()
                .filter(place -> place.getValue() >= SoFarCounts.STEP)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(place -> new Line(name(survey, place.getKey()), RoundedCount.of(place.getValue())))
                .toList();
    }

    private String name(Survey survey, String page) {
        if (page.equals(LAST)) {
            return "The last page, where answers are checked and sent";
        }
        return survey.numbered().stream()
                .filter(numbered -> numbered.page().id().equals(page))
                .findFirst()
                .map(RoundProgress::name)
                .orElseGet(() -> surveys.languages().words().english("another_child"));
    }

    private static String name(Numbered numbered) {
        return "Question " + numbered.number() + ": "
                + numbered.question().asked().wording().english();
    }

    private DisclosureRules rules() {
        return area.thresholds();
    }
}
