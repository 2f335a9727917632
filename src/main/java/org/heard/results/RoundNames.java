package org.heard.results;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.survey.Measure;
import org.heard.survey.Objective;
import org.heard.survey.Survey;
import org.heard.survey.Surveys;

/** What rounds, surveys and objectives are called; words only, from the survey files. */
@Singleton
class RoundNames {
    private final Surveys surveys;

    RoundNames(Surveys surveys) {
        this.surveys = surveys;
    }

    String round(String key) {
        return surveys.survey(key).map(Survey::round).orElse(key);
    }

    String survey(String key) {
        return surveys.survey(key).map(s -> s.title().english()).orElse(key);
    }

    /** "Sefton". */
    String area() {
        return surveys.area().name();
    }

    List<Objective> objectives() {
        return surveys.objectives();
    }

    /** The official figure that stands beside a measure, in words; empty where there is none. */
    String official(String measure) {
        return surveys.measures().stream()
                .filter(m -> m.key().equals(measure))
                .map(Measure::official)
                .findFirst()
                .orElse("");
    }

    boolean isHeadline(String measure) {
        return surveys.measures().stream().anyMatch(m -> m.headline() && m.key().equals(measure));
    }
}
