package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.people.area.RestsOnArea;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.SurveyContents;

/**
 * What of the area stays once there are results. Where a place moved to another part, the part with it and the part without
 * it would stand side by side, and the difference would be the answers of one place. Where a threshold were lower than it
 * was, a later release would print what an earlier one hid, and with it what was hidden so that the first cannot be worked
 * out: thresholds are only raised. A release that is deleted before anybody could read it counts no more. Taking a place off is for the rounds to
 * refuse: one that nobody could choose has no answers.
 */
@Singleton
class ResultsReleased implements RestsOnArea {
    private final Releases releases;

    ResultsReleased(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Optional<String> refuses(SurveyContents before, SurveyContents after) {
        Set<String> left = after.area().localities().stream().map(Option::code).collect(Collectors.toSet());
        return before.area().localities().stream()
                .filter(place -> left.contains(place.code()))
                .filter(place -> !Objects.equals(part(before, place), part(after, place)))
                .findFirst()
                .filter(place -> isToldByPart(before))
                .map(place -> "Results are told by part of the area already. If “"
                        + place.label().english()
                        + "” moved to another part now, people could work out its own answers from the two");
    }

    @Override
    public Optional<String> refuses(DisclosureRules before, DisclosureRules after) {
        return after.isNowhereBelow(before) || releases.count() == 0
                ? Optional.empty()
                : Optional.of(
                        "There are results already. If a limit were lower now, people could set new results beside"
                                + " them and work out numbers that are hidden there: limits can only be raised");
    }

    /** A release that somebody could read, or may yet: one that is withdrawn was read. */
    private boolean isToldByPart(SurveyContents surveys) {
        Set<String> parts = surveys.recodes().get(Recode.OF_PARTS).options().stream()
                .map(Option::code)
                .collect(Collectors.toSet());
        return releases.all().stream()
                .flatMap(release -> release.tables().stream())
                .anyMatch(table -> Stream.concat(
                                table.rows().stream().map(SafeTable.Row::key),
                                table.columns().stream().map(Column::code))
                        .anyMatch(parts::contains));
    }

    private static String part(SurveyContents surveys, Option place) {
        return surveys.recodes().values().stream()
                .filter(recode -> recode.key().equals(Recode.OF_PARTS))
                .map(recode -> recode.apply("*", place.code()))
                .findFirst()
                .orElse("");
    }
}
