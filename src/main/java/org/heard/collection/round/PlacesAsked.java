package org.heard.collection.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.people.area.RestsOnArea;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.SurveyContents;

/** Answers name places by their codes: one that people could choose stays, and none moves before they are counted. */
@Singleton
class PlacesAsked implements RestsOnArea {
    private final Rounds rounds;

    PlacesAsked(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> refuses(SurveyContents before, SurveyContents after) {
        return rounds.listAll().stream()
                .flatMap(round -> Stream.concat(lost(round, before, after), changed(round, before, after)))
                .findFirst();
    }

    @Override
    public List<String> renamed(SurveyContents before, SurveyContents after) {
        return rounds.listAll().stream()
                .filter(round -> isOtherwise(options(round, before), options(round, after))
                        || tellsOfPlaces(round, before) && isOtherwise(parts(before), parts(after)))
                .map(Round::label)
                .distinct()
                .toList();
    }

    private static boolean isOtherwise(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .anyMatch(now -> before.containsKey(now.getKey())
                        && !before.get(now.getKey()).equals(now.getValue()));
    }

    private static Map<String, String> parts(SurveyContents surveys) {
        return surveys.recodes().get(Recode.OF_PARTS).options().stream()
                .collect(Collectors.toMap(Option::code, PlacesAsked::label));
    }

    private static boolean tellsOfPlaces(Round round, SurveyContents surveys) {
        Set<String> places =
                surveys.area().localities().stream().map(Option::code).collect(Collectors.toSet());
        return survey(round, surveys).stream()
                .flatMap(survey -> survey.questions().stream())
                .flatMap(question -> question.options().stream())
                .anyMatch(option -> places.contains(option.code()));
    }

    private static Stream<String> lost(Round round, SurveyContents before, SurveyContents after) {
        Map<String, String> left = options(round, after);
        return options(round, before).entrySet().stream()
                .filter(option -> !left.containsKey(option.getKey()))
                .map(option -> "People could choose “" + option.getValue() + "” in the round “" + round.label()
                        + "”, so it stays. You can change its name");
    }

    private static Map<String, String> options(Round round, SurveyContents surveys) {
        return survey(round, surveys).map(Survey::questions).orElse(List.of()).stream()
                .flatMap(question -> question.options().stream()
                        .map(option -> Map.entry(question.key() + " " + option.code(), label(option))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, again) -> one));
    }

    private static String label(Option option) {
        return option.label().english();
    }

    private static Stream<String> changed(Round round, SurveyContents before, SurveyContents after) {
        boolean wasSound = survey(round, before)
                .filter(survey -> round.refuseChanged(survey).isEmpty())
                .isPresent();
        boolean isSound = survey(round, after)
                .filter(survey -> round.refuseChanged(survey).isEmpty())
                .isPresent();
        return wasSound && !isSound
                ? Stream.of("People answer in the round “" + round.label() + "” as the places are now: change them when"
                        + " its answers are counted")
                : Stream.empty();
    }

    private static Optional<Survey> survey(Round round, SurveyContents surveys) {
        return surveys.all().stream()
                .filter(survey -> survey.key().equals(round.survey()))
                .findFirst();
    }
}
