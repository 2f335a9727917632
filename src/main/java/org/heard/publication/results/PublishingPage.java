package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.publication.exports.CheckResult;
import org.heard.publication.exports.FigureChange;
import org.heard.publication.exports.Standings;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleaseRefused;

/** Asks once more before a release is shown to everybody: what it holds, who will see it, what moved. */
@Path("/releases/publish")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class PublishingPage {
    private static final int MOST_SHOWN = 30;

    private final Preparation preparation;
    private final Standings standings;
    private final RoundNames names;
    private final Banner banner;
    private final SignedIn officer;

    PublishingPage(Preparation preparation, Standings standings, RoundNames names, Banner banner, SignedIn officer) {
        this.preparation = preparation;
        this.standings = standings;
        this.names = names;
        this.banner = banner;
        this.officer = officer;
    }

    /**
     * What is about to be shown.
     *
     * @param rounds those it compares, the newest last
     * @param warnings who was not heard
     * @param before the published version it takes the place of
     * @param moved what is printed otherwise than there, at most the first {@value #MOST_SHOWN}
     * @param more how many others are
     */
    record View(
            String id,
            String survey,
            String round,
            String made,
            String preparedBy,
            int questions,
            List<String> rounds,
            List<String> labels,
            List<String> warnings,
            Optional<String> before,
            List<FigureChange> moved,
            int more) {}

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance publishing(View view);
    }

    @GET
    public Response mayPublish(@QueryParam("release") String id) {
        try {
            return Response.ok(Templates.publishing(view(preparation.unpublished(id))))
                    .build();
        } catch (ReleaseRefused refused) {
            return NothingDone.page(404, "published", refused);
        }
    }

    @POST
    public Response publish(@FormParam("release") String id) {
        try {
            preparation.publish(id, officer.actor());
            return banner.goTo("/releases", "The release " + id + " is published. Board, forum and public can see it");
        } catch (ReleaseRefused refused) {
            return NothingDone.page(422, "published", refused);
        }
    }

    private View view(Release release) {
        List<SafeTable> tables = release.tables();
        Optional<CheckResult> before = standings.before(release);
        List<FigureChange> moved = before.map(CheckResult::moved).orElse(List.of());
        return new View(
                release.id(),
                names.survey(release.round()),
                names.round(release.round()),
                Days.inWords(release.made()),
                release.madeBy(),
                (int) tables.stream().map(t -> t.about().question()).distinct().count(),
                tables.stream()
                        .filter(t -> t.kind() == SafeTable.Kind.ROUNDS)
                        .flatMap(t -> t.rows().stream())
                        .map(SafeTable.Row::label)
                        .distinct()
                        .toList(),
                tables.stream()
                        .flatMap(t -> t.about().labels().stream())
                        .distinct()
                        .toList(),
                release.who().warnings(),
                before.map(one -> one.release().id()),
                moved.stream().limit(MOST_SHOWN).toList(),
                Math.max(0, moved.size() - MOST_SHOWN));
    }
}
