package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Section;

/** The sections of a draft: what they are called, in which order they stand, where one begins. */
@Path("/surveys/{survey}/sections")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SectionsPage {
    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Banner banner;
    private final SignedIn officer;

    SectionsPage(SurveyDrafts drafts, SurveyLookup surveys, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /** @param joins it may be joined to the one before */
    record Part(String key, String title, boolean perChild, int questions, boolean first, boolean joins) {}

    /** @param questions a new section may begin with */
    record View(String key, String title, int seen, List<Part> parts, List<Choice> questions) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sections(View page, List<Fault> faults);
    }

    @GET
    public TemplateInstance sections(@PathParam("survey") String key) {
        return Templates.sections(view(surveys.draft(key)), List.of());
    }

    @POST
    @Path("{section}/title")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response title(
            @PathParam("survey") String key,
            @PathParam("section") String section,
            MultivaluedMap<String, String> form) {
        String title = SeenForm.typed(form, "title").replace('\n', ' ');
        return title.isEmpty()
                ? refused(surveys.draft(key), "title-" + section, "Give the section a title")
                : press(key, form, new SectionEdit.SectionTitle(section, title));
    }

    @POST
    @Path("{section}/up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response up(
            @PathParam("survey") String key,
            @PathParam("section") String section,
            MultivaluedMap<String, String> form) {
        return press(key, form, new SectionEdit.MoveSection(section));
    }

    @POST
    @Path("{section}/join")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(
            @PathParam("survey") String key,
            @PathParam("section") String section,
            MultivaluedMap<String, String> form) {
        return press(key, form, new SectionEdit.JoinSection(section));
    }

    /** A new section begins with a question, and takes those behind it along. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("survey") String key, MultivaluedMap<String, String> form) {
        Found found = surveys.draft(key);
        String title = SeenForm.typed(form, "title").replace('\n', ' ');
        return title.isEmpty()
                ? refused(found, "title", "Give the new section a title")
                : press(
                        key,
                        form,
                        new SectionEdit.SplitSection(
                                SeenForm.typed(form, "question"),
                                SurveyKeys.madeOf(title, "section", keys(found)),
                                title));
    }

    private static Set<String> keys(Found found) {
        return found.survey().sections().stream().map(Section::key).collect(Collectors.toSet());
    }

    private Response press(String key, MultivaluedMap<String, String> form, SurveyEdit edit) {
        Found found = surveys.draft(key);
        try {
            drafts.change(key, SeenForm.seen(form.getFirst(SeenForm.SEEN)), List.of(edit), officer.actor());
            return banner.goTo("/surveys/" + key + "/sections", "The draft is saved.");
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return refused(found, "sections", refused.getMessage());
        }
    }

    private static Response refused(Found found, String control, String sentence) {
        return Response.status(422)
                .entity(Templates.sections(view(found), List.of(new Fault(control, sentence))))
                .build();
    }

    private static View view(Found found) {
        List<Section> sections = found.survey().sections();
        return new View(
                found.key(),
                found.survey().titleWithRound(),
                found.version(),
                IntStream.range(0, sections.size())
                        .mapToObj(place -> part(sections, place))
                        .toList(),
                sections.stream()
                        .flatMap(section -> section.pages().stream().skip(1))
                        .map(page -> new Choice(
                                "", page.id(), page.question().asked().wording().english(), false))
                        .toList());
    }

    private static Part part(List<Section> sections, int place) {
        Section section = sections.get(place);
        boolean joins = place > 0 && sections.get(place - 1).perChild() == section.perChild();
        return new Part(
                section.key(),
                section.title().english(),
                section.perChild(),
                section.pages().size(),
                place == 0,
                joins);
    }
}
