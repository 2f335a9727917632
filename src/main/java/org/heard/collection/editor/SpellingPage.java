package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Text;

/** Slips of a survey people are answering: one account puts them right, another agrees. */
@Path("/surveys/{survey}/spelling")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SpellingPage {
    private final SpellingSlips corrections;
    private final SurveyDrafts drafts;
    private final DraftReading reading;
    private final Surveys surveys;
    private final Banner banner;
    private final SignedIn officer;

    SpellingPage(
            SpellingSlips corrections,
            SurveyDrafts drafts,
            DraftReading reading,
            Surveys surveys,
            Banner banner,
            SignedIn officer) {
        this.corrections = corrections;
        this.drafts = drafts;
        this.reading = reading;
        this.surveys = surveys;
        this.banner = banner;
        this.officer = officer;
    }

    /** A text that is put right. @param language its name; empty for English */
    record Slip(String question, String language, WordByWord words) {}

    /**
     * @param begun somebody has begun to put slips right
     * @param open people can answer it now
     */
    record View(
            String key,
            String title,
            boolean open,
            boolean begun,
            int seen,
            List<Slip> slips,
            List<String> steps,
            boolean mayAgree) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance spelling(View page, List<Fault> faults);
    }

    @GET
    public TemplateInstance spelling(@PathParam("survey") String key) {
        return Templates.spelling(view(key), List.of());
    }

    @POST
    @Path("begin")
    public Response begin(@PathParam("survey") String key) {
        Survey survey = survey(key);
        try {
            corrections.begin(survey.key(), officer.actor());
            return banner.goTo(
                    "/surveys/" + key,
                    "Choose the question with the slip. People are asked as before until two agree.");
        } catch (EditRefused refused) {
            return refused(key, refused.getMessage());
        }
    }

    @POST
    @Path("agree")
    public Response agree(@PathParam("survey") String key, @FormParam(SeenForm.SEEN) String seen) {
        survey(key);
        try {
            corrections.agree(key, SeenForm.seen(seen), officer.actor());
            return banner.goTo("/surveys/" + key, "The slips are put right. From now on people are asked so.");
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            return refused(key, refused.getMessage());
        }
    }

    private Response refused(String key, String sentence) {
        return Response.status(422)
                .entity(Templates.spelling(view(key), List.of(new Fault("slips", sentence))))
                .build();
    }

    private Survey survey(String key) {
        return surveys.survey(key).orElseThrow(NotFoundException::new);
    }

    private View view(String key) {
        Survey asked = survey(key);
        Optional<SurveyDraft> draft = drafts.called(key).filter(SurveyDraft::isCorrection);
        return new View(
                key,
                asked.titleWithRound(),
                corrections.isOpen(key),
                draft.isPresent(),
                draft.map(SurveyDraft::version).orElse(0),
                draft.map(one -> slips(asked, reading.read(one).survey())).orElse(List.of()),
                draft.map(drafts::steps).orElse(List.of()).stream()
                        .map(SurveyStep::sentence)
                        .toList(),
                draft.filter(one -> corrections.mayAgree(one, officer.actor())).isPresent());
    }

    private static List<Slip> slips(Survey asked, Survey corrected) {
        List<Slip> slips = new ArrayList<>();
        for (Question now : corrected.questions()) {
            List<Text> before = asked.question(now.key()).map(Question::texts).orElse(List.of());
            List<Text> after = now.texts();
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                slips.addAll(slips(now.key(), before.get(i), after.get(i)));
            }
        }
        return slips;
    }

    private static List<Slip> slips(String question, Text before, Text after) {
        Map<String, String> old = before.byLanguage();
        return after.byLanguage().entrySet().stream()
                .filter(one -> !Objects.equals(one.getValue(), old.get(one.getKey())))
                .map(one -> new Slip(
                        question,
                        one.getKey().equals("en") ? "" : one.getKey(),
                        WordByWord.between(old.getOrDefault(one.getKey(), ""), one.getValue())))
                .toList();
    }
}
