package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.heard.figures.chart.Chart;
import org.heard.ground.language.Days;
import org.heard.ground.web.Field;
import org.heard.publication.exports.CheckResult;
import org.heard.publication.exports.Standings;
import org.heard.publication.exports.TakenChart;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.NotACheckCode;
import org.heard.publication.release.Withdrawal;

/** Anyone who holds a printed figure types its check code here, and is told whether it still stands. */
@Path("/check")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CheckPage {
    private static final String UNKNOWN = "We published no figure with this code. Look again at the letters under the"
            + " figure, or ask whoever gave it to you";

    private final Standings standings;
    private final RoundNames names;

    CheckPage(Standings standings, RoundNames names) {
        this.standings = standings;
        this.names = names;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(Field code);

        static native TemplateInstance checked(View view);
    }

    /**
     * What is told of a code; of a figure not published nothing but that.
     *
     * @param chart empty where the code is a whole release's
     * @param newer the day named for the release that follows; empty where none does
     */
    record View(
            String code,
            CheckResult standing,
            String round,
            String released,
            String newer,
            Optional<Withdrawal> withdrawn,
            Optional<Chart> chart,
            String address) {}

    @GET
    public TemplateInstance ask() {
        return Templates.check(typed("", ""));
    }

    @POST
    public Response typed(@FormParam("code") String given) {
        try {
            return Response.seeOther(URI.create("/check/" + CheckCode.typed(given)))
                    .build();
        } catch (NotACheckCode wrong) {
            return again(422, given == null ? "" : given, wrong.getMessage());
        }
    }

    /** As printed in a link; small letters and missing hyphens do no harm. */
    @GET
    @Path("{code}")
    public Response checked(@PathParam("code") String given) {
        try {
            CheckCode code = CheckCode.typed(given);
            return standings
                    .of(code)
                    .map(standing ->
                            Response.ok(Templates.checked(view(code, standing))).build())
                    .orElseGet(() -> again(404, given, UNKNOWN));
        } catch (NotACheckCode wrong) {
            return again(404, given, wrong.getMessage());
        }
    }

    private View view(CheckCode code, CheckResult standing) {
        Optional<TakenChart> figure = standing.isHeld() ? Optional.empty() : standing.figure();
        String page = "/results/" + standing.release().id();
        return new View(
                code.toString(),
                standing,
                names.round(standing.release().round()),
                Days.inWords(standing.release().released()),
                standing.newer().map(newer -> Days.inWords(newer.released())).orElse(""),
                standing.release().withdrawal(),
                figure.map(TakenChart::chart),
                figure.map(TakenChart::question)
                        .filter(question -> !question.isEmpty())
                        .map(question -> page + "/" + question)
                        .orElse(page));
    }

    private static Response again(int status, String given, String sentence) {
        return Response.status(status)
                .entity(Templates.check(typed(given, sentence)))
                .build();
    }

    private static Field typed(String given, String error) {
        return Field.typed("code", "Check code", "Nine letters and digits, such as ACD-EFG-HJK", error, given);
    }
}
