package org.heard.collection.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.stream.Stream;
import org.heard.collection.round.Opening;
import org.heard.collection.round.PublishedRoundKeys;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Survey;

/** The rounds people answer here, and those still to open, each with how far it is. */
@Path("/rounds")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class RoundsPage {
    private final RoundLookup asked;
    private final Opening opening;
    private final PublishedRoundKeys published;
    private final UriInfo address;

    RoundsPage(RoundLookup asked, Opening opening, PublishedRoundKeys published, UriInfo address) {
        this.asked = asked;
        this.opening = opening;
        this.published = published;
        this.address = address;
    }

    /** How far a round is. */
    enum State {
        DRAFT("Draft", "blue"),
        CLOSING("Closing", "yellow"),
        OPEN("Open", "green"),
        CLOSED("Closed", "grey"),
        RELEASED("Released", "turquoise");

        private final String word;
        private final String colour;

        State(String word, String colour) {
            this.word = word;
            this.colour = colour;
        }

        public String word() {
            return word;
        }

        public String colour() {
            return colour;
        }
    }

    /** @param title of its survey, and what the round is called */
    record Line(String title, String address, State state, String days, boolean invented) {
        String words() {
            return title + " " + state.word() + " " + days;
        }
    }

    @CheckedTemplate(basePath = "collection/fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rounds(Listing<Line> rounds);
    }

    /** Those still to open come first, then open ones, then the others, the newest first. */
    @GET
    public TemplateInstance rounds() {
        Stream<Line> ahead = opening.ahead().stream().map(RoundsPage::ahead);
        Stream<Line> begun = asked.all().stream().map(this::line).sorted(Comparator.comparing(Line::state));
        return Templates.rounds(
                Listing.of("rounds", Stream.concat(ahead, begun).toList(), Line::words, address.getQueryParameters()));
    }

    private static Line ahead(Survey survey) {
        return new Line(survey.titleWithRound(), "/rounds/" + survey.key() + "/plan", State.DRAFT, "", false);
    }

    private Line line(Round round) {
        return new Line(
                asked.survey(round).title().english() + ", " + round.label(),
                "/rounds/" + round.key(),
                state(round),
                days(round),
                round.isInvented());
    }

    private State state(Round round) {
        if (round.isOpen()) {
            return round.isClosing() ? State.CLOSING : State.OPEN;
        }
        return published.all().contains(round.key()) ? State.RELEASED : State.CLOSED;
    }

    private static String days(Round round) {
        if (round.closes() == null) {
            return "no last day";
        }
        return (round.isOpen() ? "until " : "closed on ") + Days.inWords(round.closes());
    }
}
