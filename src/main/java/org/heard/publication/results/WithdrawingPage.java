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
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleaseRefused;
import org.heard.publication.release.Withdrawal;

/** Asks once more before a release is withdrawn: why, and what will happen. Whoever may publish may withdraw. */
@Path("/releases/withdraw")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class WithdrawingPage {
    private static final String WHY = "why";

    private final Preparation preparation;
    private final Shelf shelf;
    private final RoundNames names;
    private final Banner banner;
    private final SignedIn officer;

    WithdrawingPage(Preparation preparation, Shelf shelf, RoundNames names, Banner banner, SignedIn officer) {
        this.preparation = preparation;
        this.shelf = shelf;
        this.names = names;
        this.banner = banner;
        this.officer = officer;
    }

    /**
     * What is about to be withdrawn.
     *
     * @param newer the version that took its place already
     * @param others ids of releases of other rounds that show its round too, and stand
     */
    record View(
            String id,
            String survey,
            String round,
            String published,
            Optional<Shelf.Newer> newer,
            List<String> others,
            Field why) {}

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdrawing(View view);
    }

    @GET
    public Response mayWithdraw(@QueryParam("release") String id) {
        try {
            return Response.ok(Templates.withdrawing(view(preparation.standing(id), field("", ""))))
                    .build();
        } catch (ReleaseRefused refused) {
            return NothingDone.page(404, "withdrawn", refused);
        }
    }

    @POST
    public Response withdraw(@FormParam("release") String id, @FormParam(WHY) String typed) {
        String why = TypedText.clean(typed).replaceAll("\\s+", " ");
        String wrong = Withdrawal.fault(why);
        try {
            if (!wrong.isEmpty()) {
                return Response.status(422)
                        .entity(Templates.withdrawing(view(preparation.standing(id), field(wrong, why))))
                        .build();
            }
            preparation.withdraw(id, why, officer.actor());
            return banner.goTo("/releases", "The release " + id + " is withdrawn. Its page says so");
        } catch (ReleaseRefused refused) {
            return NothingDone.page(422, "withdrawn", refused);
        }
    }

    private static Field field(String wrong, String typed) {
        return Field.typed(
                WHY,
                "Why is it withdrawn?",
                "Everybody will read it: one or two plain sentences, such as “Some answers were counted twice.” Name"
                        + " nobody, and give no numbers of people.",
                wrong,
                typed);
    }

    private View view(Release release, Field why) {
        return new View(
                release.id(),
                names.survey(release.round()),
                names.round(release.round()),
                Days.inWords(release.released()),
                shelf.newer(release),
                shelf.issued().stream()
                        .filter(one -> !one.isWithdrawn() && !one.round().equals(release.round()))
                        .map(Issued::id)
                        .filter(id -> shows(shelf.take(id), release.round()))
                        .toList(),
                why);
    }

    private static boolean shows(Shelf.Volume volume, String round) {
        return volume.tables().stream().anyMatch(table -> table.row(round).isPresent());
    }
}
