package org.heard.app;

import io.quarkus.arc.DefaultBean;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.ground.language.Words;
import org.heard.ground.web.Site;
import org.heard.questionnaire.survey.Area;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** Everything we inject that is not a bean of its own; a test that needs another one produces it. */
final class Wiring {
    /** The council's thresholds; the reasons are in application.properties, beside the numbers. */
    @ConfigMapping(prefix = "heard.disclosure")
    interface Thresholds {
        @WithDefault("10")
        int smallestBase();

        @WithDefault("5")
        int smallestCount();

        @WithDefault("4")
        int width();

        @WithDefault("30")
        int lowBase();
    }

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Where every token comes from. */
    @Produces
    @Singleton
    @DefaultBean
    SecureRandom chance() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    @DefaultBean
    DisclosureRules rules(Thresholds t) {
        return new DisclosureRules(t.smallestBase(), t.smallestCount(), t.width(), t.lowBase());
    }

    @Produces
    @Singleton
    @DefaultBean
    Surveys surveys(@ConfigProperty(name = "heard.surveys") Optional<Path> folder) {
        return folder.map(SurveyFiles::read).orElseGet(SurveyFiles::shipped);
    }

    @Produces
    @Singleton
    @DefaultBean
    Area area(Surveys surveys) {
        return surveys.area();
    }

    @Produces
    @Singleton
    @DefaultBean
    Words words(Surveys surveys) {
        return surveys.languages().words();
    }

    @Produces
    @Singleton
    @DefaultBean
    Site site(Area area, @ConfigProperty(name = "heard.demo") boolean demo) {
        return new Site(
                area.name(),
                area.council(),
                area.forum(),
                area.helpName(),
                area.helpPhone(),
                area.contactEmail(),
                demo);
    }
}
