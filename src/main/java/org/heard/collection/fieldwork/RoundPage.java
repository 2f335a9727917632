package org.heard.collection.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Extending;
import org.heard.collection.round.Links;
import org.heard.collection.round.OpeningRefused;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.QrCode;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Everything about one round: how far it is, its links, its paper, what was done with it. */
@Path("/rounds/{round}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class RoundPage {
    private final RoundLookup asked;
    private final Fieldwork fieldwork;
    private final Links links;
    private final Extending extending;
    private final SignedIn officer;
    private final UriInfo address;

    RoundPage(
            RoundLookup asked,
            Fieldwork fieldwork,
            Links links,
            Extending extending,
            SignedIn officer,
            UriInfo address) {
        this.address = address;
        this.asked = asked;
        this.fieldwork = fieldwork;
        this.links = links;
        this.extending = extending;
        this.officer = officer;
    }

    @CheckedTemplate(basePath = "collection/fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance round(Fieldwork.Standing page, DayField closes, List<Fault> faults);
    }

    @GET
    public TemplateInstance round(@PathParam("round") String key) {
        return page(asked.round(key), until());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("closes")
    public Response extend(@PathParam("round") String key, MultivaluedMap<String, String> form) {
        Round round = asked.round(key);
        try {
            extending.extend(
                    key, until().with(form, "").typed().map(LocalDate::toString).orElse(""), officer.actor());
            return Response.seeOther(URI.create("/rounds/" + round.key())).build();
        } catch (OpeningRefused refused) {
            return Response.status(422)
                    .entity(page(round, until().with(form, refused.getMessage())))
                    .build();
        }
    }

    /** The square of one link, to be put on anything printed. */
    @GET
    @Path("qr/{channel}.svg")
    @Produces("image/svg+xml")
    public String qr(@PathParam("round") String key, @PathParam("channel") String word) {
        Channel channel = Channel.links().stream()
                .filter(link -> link.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String link = links.to(asked.round(key).key(), channel);
        return QrCode.svg(link, link);
    }

    private static DayField until() {
        return DayField.empty("closes", "New last day", "For example, 31 3 2027");
    }

    private TemplateInstance page(Round round, DayField closes) {
        return Templates.round(fieldwork.standing(round, address.getQueryParameters()), closes, closes.faults());
    }
}
