package org.heard.collection.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.people.account.Roles;

/** All that officers did, with whatever round: opening, keying, closing, importing, preparing, publishing, issuing. */
@Path("/rounds/log")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class LogPage {
    private final RoundLog log;
    private final Rounds rounds;
    private final UriInfo address;

    LogPage(RoundLog log, Rounds rounds, UriInfo address) {
        this.address = address;
        this.log = log;
        this.rounds = rounds;
    }

    /** @param round its name; its key where it was taken out again */
    record Line(String day, String role, String round, String done) {
        String words() {
            return String.join(" ", day, role, round, done);
        }
    }

    @CheckedTemplate(basePath = "collection/fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance log(Listing<Line> lines);
    }

    @GET
    public TemplateInstance log() {
        Map<String, String> names = rounds.listAll().stream().collect(Collectors.toMap(Round::key, Round::label));
        List<Line> lines = log.latest().stream()
                .map(one -> new Line(
                        Days.inWords(one.day()), one.role(), names.getOrDefault(one.round(), one.round()), one.done()))
                .toList();
        return Templates.log(Listing.of("deeds", lines, Line::words, address.getQueryParameters()));
    }
}
