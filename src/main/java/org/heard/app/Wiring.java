package org.heard.app;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.Context;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.ground.database.GrownTables;
import org.heard.ground.language.Messages;
import org.heard.ground.web.Site;
import org.heard.improvement.board.BoardRules;
import org.heard.people.area.Area;
import org.heard.people.area.AreaLook;
import org.heard.people.area.Followed;
import org.heard.people.area.KeptThresholds;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.jboss.logging.Logger;

/** Everything we inject that is not a bean of its own; a test that needs another one produces it. */
final class Wiring {
    private static final Logger LOG = Logger.getLogger(CurrentSurveys.class);

    @Produces
    @Singleton
    @DefaultBean
    CurrentSurveys current(
            @ConfigProperty(name = "heard.surveys") Optional<Path> folder, GrownTables changes, DataSource database) {
        return new CurrentSurveys(folder, changes, database, LOG::error);
    }

    /** In what is laid over the settings and files, of all of which every instance tells the same. */
    @Produces
    @Singleton
    @DefaultBean
    GrownTables changes(@ConfigProperty(name = "heard.surveys.fresh-for") Duration freshFor, DataSource database) {
        return new GrownTables(
                database,
                freshFor,
                Wiring::mayWait,
                List.of("asked_survey", "area_file", "area_thresholds", "area_look"));
    }

    /** As administrators set them. */
    @Produces
    @Singleton
    @DefaultBean
    Followed<Optional<DisclosureRules>> thresholds(GrownTables changes, DataSource database) {
        return new Followed<>(database, changes, KeptThresholds::newest, Optional.empty());
    }

    @Produces
    @Singleton
    @DefaultBean
    Followed<AreaLook> look(GrownTables changes, DataSource database) {
        return new Followed<>(database, changes, AreaLook::newest, AreaLook.USUAL);
    }

    private static boolean mayWait() {
        return !Context.isOnEventLoopThread();
    }

    /** The one place that reads what belongs to a council. */
    @Produces
    @Singleton
    @DefaultBean
    Area area(
            CurrentSurveys surveys,
            Config config,
            Followed<Optional<DisclosureRules>> thresholds,
            Followed<AreaLook> look,
            @ConfigProperty(name = "heard.zone") ZoneId zone,
            @ConfigProperty(name = "heard.address") Optional<URI> address,
            @ConfigProperty(name = "heard.drafts.days") int draftDays,
            @ConfigProperty(name = "heard.demo") boolean demo) {
        return new Area(surveys.surveys(), Thresholds.read(config), thresholds, look, zone, address, draftDays, demo);
    }

    /** Its days are the council's, also across summer time. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock(Area area) {
        return Clock.system(area.zone());
    }

    /** Where every token comes from. */
    @Produces
    @Singleton
    @DefaultBean
    SecureRandom chance() {
        return new SecureRandom();
    }

    /** Quorum, bodies, holidays and the thresholds of the partners' list. */
    @Produces
    @Singleton
    @DefaultBean
    BoardRules board(Config config, Clock clock) {
        return BoardConfiguration.read(config, LocalDate.now(clock));
    }

    @Produces
    @Singleton
    @DefaultBean
    Surveys surveys(Area area) {
        return area.surveys();
    }

    @Produces
    @Singleton
    @DefaultBean
    Messages words(Surveys surveys) {
        return Messages.following(() -> surveys.languages().words());
    }

    @Produces
    @Singleton
    @DefaultBean
    Site site(Area area) {
        return new Site(
                () -> names(area.names()),
                () -> look(area.look().now()),
                area.address(),
                area.draftDays(),
                area.demo());
    }

    private static Site.Names names(AreaNames names) {
        return new Site.Names(
                names.name(),
                names.council(),
                names.forum(),
                names.helpName(),
                names.helpPhone(),
                names.contactEmail());
    }

    private static Site.Look look(AreaLook look) {
        return new Site.Look(look.colour(), look.styles(), look.logo(), look.width(), look.height());
    }
}
