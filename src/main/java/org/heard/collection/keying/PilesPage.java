package org.heard.collection.keying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.heard.collection.keying.NewPile.Said;
import org.heard.collection.response.Response.How;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.language.Language;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Survey;

/** The piles of forms of a round: how far each is keyed, and a new one. */
@Path("/rounds/{round}/piles")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PilesPage {
    private final RoundLookup asked;
    private final Batches piles;
    private final Blanks blanks;
    private final SecondKeying second;
    private final FormCorrections corrections;
    private final RoundLog log;
    private final SignedIn officer;
    private final UriInfo address;

    PilesPage(
            RoundLookup asked,
            Batches piles,
            Blanks blanks,
            SecondKeying second,
            FormCorrections corrections,
            RoundLog log,
            SignedIn officer,
            UriInfo address) {
        this.address = address;
        this.asked = asked;
        this.piles = piles;
        this.blanks = blanks;
        this.second = second;
        this.corrections = corrections;
        this.log = log;
        this.officer = officer;
    }

    /** One pile. @param kind "On paper, English" */
    record Line(int number, String kind, int keyed, int counted) {
        public boolean isFinished() {
            return keyed >= counted;
        }

        public boolean isOver() {
            return keyed > counted;
        }
    }

    /** @param waiting forms to be keyed again, @param corrections proposals another officer has to decide about */
    record Shown(
            Round round,
            Listing<Line> piles,
            long twoTicked,
            long unreadable,
            long waiting,
            long corrections,
            SecondKeying.Agreement agreement,
            NewPile begin) {}

    @CheckedTemplate(basePath = "collection/keying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance piles(Shown page);
    }

    @GET
    public TemplateInstance piles(@PathParam("round") String key) {
        Round round = asked.round(key);
        return Templates.piles(shown(round, begin(round, Said.NOTHING)));
    }

    @POST
    public Response begin(
            @PathParam("round") String key,
            @FormParam("mode") String mode,
            @FormParam("language") String language,
            @FormParam("face") String face,
            @FormParam("counted") String counted) {
        Round round = asked.round(key);
        Said said = Said.of(mode, language, face, counted).in(asked.survey(round), languages(round));
        NewPile begin = begin(round, said).checked();
        if (!begin.faults().isEmpty()) {
            return Response.status(422)
                    .entity(Templates.piles(shown(round, begin)))
                    .build();
        }
        Batch pile =
                piles.begin(round, how(said), TypedNumber.whole(said.counted()).orElseThrow());
        log.write(round, officer.actor(), "Began pile " + pile.number() + " of " + pile.counted() + " forms");
        return Response.seeOther(URI.create("/rounds/" + key + "/piles/" + pile.number()))
                .build();
    }

    private static How how(Said said) {
        return new How(said.language(), said.face(), said.mode(), "open");
    }

    private List<Language> languages(Round round) {
        return asked.openLanguages(asked.survey(round));
    }

    private NewPile begin(Round round, Said said) {
        Survey survey = asked.survey(round);
        return NewPile.asked(survey, languages(round), said.in(survey, languages(round)));
    }

    private Line line(Round round, Batch pile) {
        Survey survey = asked.survey(round);
        String language = asked.languages(survey).stream()
                .map(Offer::language)
                .filter(one -> one.code().equals(pile.language()))
                .findFirst()
                .map(Language::name)
                .orElse(pile.language());
        String mode = pile.mode().equals("phone") ? "By phone" : "On paper";
        String face = survey.faces().size() == 1
                ? ""
                : ", " + survey.faceTitle(pile.face()).english();
        return new Line(pile.number(), mode + ", " + language + face, pile.keyed(), pile.counted());
    }

    private Shown shown(Round round, NewPile begin) {
        return new Shown(
                round,
                Listing.of(
                        "piles",
                        piles.of(round).stream().map(pile -> line(round, pile)).toList(),
                        pile -> "pile " + pile.number() + " " + pile.kind(),
                        address.getQueryParameters()),
                blanks.of(round, Unread.Reason.TWO_TICKED),
                blanks.of(round, Unread.Reason.UNREADABLE),
                second.waiting(round),
                corrections.waiting(round),
                second.of(round),
                begin);
    }
}
