package org.heard.collection.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.heard.collection.round.Channel;
import org.heard.collection.round.Links;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.web.QrCode;
import org.heard.people.account.Roles;

/** One sheet to hang up: what is asked, until when, and the way there. */
@Path("/rounds/{round}/poster/{language}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
class PosterPage {
    private final RoundLookup asked;
    private final Links links;
    private final Printing printing;

    PosterPage(RoundLookup asked, Links links, Printing printing) {
        this.asked = asked;
        this.links = links;
        this.printing = printing;
    }

    /** @param address as people type it; the square knows the channel too */
    record Poster(String title, String closes, int minutes, String address, String qr) {}

    @CheckedTemplate(basePath = "collection/paper")
    static class Templates {
        private Templates() {}

        static native TemplateInstance poster(Poster page, PrintedSheet sheet);
    }

    /** @param from the channel it is printed for; its link alone tells of it */
    @GET
    public Response page(
            @PathParam("round") String key, @PathParam("language") String language, @QueryParam("from") String from) {
        Print print = Print.of(asked, key, language, asked.survey(key).faces().get(0));
        return printing.page(print.reader(), print.title(), poster(print, Channel.ofLink(from)));
    }

    @GET
    @Path("a4.pdf")
    public Response pdf(
            @PathParam("round") String key, @PathParam("language") String language, @QueryParam("from") String from) {
        Print print = Print.of(asked, key, language, asked.survey(key).faces().get(0));
        Channel channel = Channel.ofLink(from);
        PrintedSheet sheet = printing.sheet(print.reader(), print.title(), false);
        return printing.pdf(print.file("poster-" + channel.word()), sheet, poster(print, channel));
    }

    private Function<PrintedSheet, TemplateInstance> poster(Print print, Channel channel) {
        String link = links.to(print.survey().key(), channel, print.in());
        Poster poster = new Poster(
                print.title(),
                print.closes(),
                print.survey().minutes(),
                links.typed(print.survey(), print.in()),
                QrCode.svg(link, link));
        return sheet -> Templates.poster(poster, sheet);
    }
}
