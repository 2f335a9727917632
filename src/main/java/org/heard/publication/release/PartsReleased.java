package org.heard.publication.release;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.heard.people.area.RestsOnArea;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.SurveyContents;

/**
 * Results are told by part of the area. Where a place moved to another part once they are, the part with it and the part
 * without it would stand side by side, and the difference would be the answers of one place.
 */
@Singleton
class PartsReleased implements RestsOnArea {
    private final Releases releases;

    PartsReleased(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Optional<String> refuses(SurveyContents before, SurveyContents after) {
        return before.area().localities().stream()
                .filter(place -> !Objects.equals(part(before, place), part(after, place)))
                .filter(place -> releases.count() > 0)
                .findFirst()
                .map(place -> "Results are told by part of the area already. If “"
                        + place.label().english()
                        + "” moved to another part now, people could work out its own answers from the two");
    }

    private static String part(SurveyContents surveys, Option place) {
        return surveys.recodes().values().stream()
                .filter(recode -> recode.key().equals(Recode.OF_PARTS))
                .map(recode -> recode.apply("*", place.code()))
                .findFirst()
                .orElse("");
    }
}
