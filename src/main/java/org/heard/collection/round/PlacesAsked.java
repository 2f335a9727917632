package org.heard.collection.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.people.area.RestsOnArea;
import org.heard.questionnaire.survey.Option;
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
