package org.heard.collection.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.collection.formats.AnswerFiles;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.Upload;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * An officer chooses the file another tool wrote, and nothing else. What the file is, what its columns ask, what its texts
 * mean and what would come in are four pages, each with everything Heard suggests and a way back; this is the first.
 *
 * <p>Between the presses the file and the choices lie in the database, locked with a key that only the page has: another
 * instance may serve the next one.
 */
@Path("/rounds/import/look")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class FoundPage {
    private final Surveys surveys;
    private final OpenedFiles files;
    private final KeptMatchings matchings;

    FoundPage(Surveys surveys, OpenedFiles files, KeptMatchings matchings) {
        this.surveys = surveys;
        this.files = files;
        this.matchings = matchings;
    }

    @CheckedTemplate(basePath = "collection/matching")
    static class Templates {
        private Templates() {}

        static native TemplateInstance found(FoundView it, String kept, List<Fault> faults);

        static native TemplateInstance refused(List<Fault> faults);
    }

    /** Somebody who comes back to an address of one of the steps begins with a file. */
    @GET
    public Response begin() {
        return Response.seeOther(URI.create(OpenedFiles.UPLOAD)).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(@BeanParam Upload upload) {
        try {
            AnswerFiles chosen = AnswerFiles.of(upload.sent());
            LookedAt look = LookedAt.at(chosen.files().files().get(0), chosen.codebook(), Optional.empty());
            Optional<KeptMatchings.Kept> before = matchings.of(look);
            ColumnChoices choices = before.map(KeptMatchings.Kept::choices).orElseGet(() -> suggested(look));
            Begun begun = new Begun(choices, NewSurvey.BLANK, chosen.codebook(), chosen.files(), look);
            begun.refuseOtherHeadings();
            return found(files.keep(begun), before, List.of());
        } catch (ImportRefused e) {
            return OpenedFiles.refused(e.getMessage());
        }
    }

    /** The page itself, at whichever press leads to it. */
    Response found(OpenedFiles.Opened opened, Optional<KeptMatchings.Kept> before, List<Fault> faults) {
        FoundView view = FoundView.of(opened.begun(), opened.look(), surveys, before);
        return OpenedFiles.page(Templates.found(view, opened.token().cookie(), faults), faults);
    }

    /**
     * The survey that most of the file is like, and of two alike the one of the month in which most rows were filled in. Where more than a third of its columns are like no question of any, it is
     * likely to be of a survey Heard does not know.
     */
    private ColumnChoices suggested(LookedAt look) {
        String month = look.days().mostly().map(Object::toString).orElse("");
        Near nearest = surveys.all().stream()
                .map(survey -> new Near(
                        survey, Suggestion.of(look, survey), survey.month().equals(month)))
                .max(Comparator.comparingInt((Near one) -> one.offered().size()).thenComparing(Near::sameMonth))
                .orElseThrow(() -> new ImportRefused("There is no survey to bring answers into"));
        boolean isLike = 3 * nearest.offered().size() >= 2 * look.open().size();
        return isLike
                ? ColumnChoices.suggested(look, nearest.survey().key(), nearest.offered())
                : ColumnChoices.newSurvey(look);
    }

    private record Near(Survey survey, Suggestion offered, boolean sameMonth) {}
}
