package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.journey.Preview;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Section;

/** All questions of a survey on one page, as people will see them; nothing that is ticked there is kept. */
@Path("/surveys/{survey}/read-through")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ReadThroughPage {
    private final SurveyLookup surveys;
    private final QuestionPreview preview;

    ReadThroughPage(SurveyLookup surveys, QuestionPreview preview) {
        this.surveys = surveys;
        this.preview = preview;
    }

    /** @param condition on which answer it depends, in words; empty for none */
    record Asked(String key, Preview.Shown shown, String condition) {}

    record Part(String title, boolean perChild, List<Asked> questions) {}

    record View(
            String key,
            String title,
            String introduction,
            List<Part> parts,
            List<QuestionPreview.Look> faces,
            List<QuestionPreview.Look> languages) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance readThrough(View page);
    }

    @GET
    public TemplateInstance readThrough(
            @PathParam("survey") String key,
            @QueryParam("face") @DefaultValue("") String face,
            @QueryParam("lang") @DefaultValue("") String language) {
        Found found = surveys.find(key);
        QuestionPreview.In in = preview.in(found, face, language);
        String here = "/surveys/" + key + "/read-through";
        return Templates.readThrough(new View(
                key,
                found.survey().titleWithRound(),
                found.survey().introduction().english(),
                found.survey().sections().stream()
                        .map(section -> part(found, section, in))
                        .toList(),
                preview.faces(found, here, in),
                preview.languages(found, here, in)));
    }

    private Part part(Found found, Section section, QuestionPreview.In in) {
        return new Part(
                section.title().english(),
                section.perChild(),
                section.pages().stream()
                        .map(page -> new Asked(
                                page.id(),
                                preview.shown(found, page.question(), in),
                                OwnCondition.of(found, page.id()).words(found.survey())))
                        .toList());
    }
}
