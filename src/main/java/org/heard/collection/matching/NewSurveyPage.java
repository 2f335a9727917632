package org.heard.collection.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportRefused;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.importing.Understood;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.CurrentSurveys;
import org.heard.questionnaire.surveyfile.SurveyFault;

/**
 * A council that begins with an old export and nothing else: the file's headings become questions, its texts options, and its
 * answers come in as the closed round of that survey, in one transaction with its text.
 */
@Path("/rounds/import/look/new")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class NewSurveyPage {
    private static final String UPLOAD = "/rounds/import";
    private static final String LABEL = "the survey of the file";
    private static final Set<String> FAMILIES = Set.of("parent-carer", "youth", "staff");

    private final Surveys surveys;
    private final CurrentSurveys current;
    private final EarlierRounds earlier;
    private final KeptUploads kept;
    private final SignedIn officer;
    private final Banner banner;

    NewSurveyPage(
            Surveys surveys,
            CurrentSurveys current,
            EarlierRounds earlier,
            KeptUploads kept,
            SignedIn officer,
            Banner banner) {
        this.surveys = surveys;
        this.current = current;
        this.earlier = earlier;
        this.kept = kept;
        this.officer = officer;
        this.banner = banner;
    }

    @CheckedTemplate(basePath = "collection/matching")
    static class Templates {
        private Templates() {}

        static native TemplateInstance newSurvey(NewSurveyView it, String kept, List<Fault> faults);

        static native TemplateInstance newPreview(Understood it, Survey survey, String kept);
    }

    /** The survey as it is made now, and what would come in by it. */
    private record Plan(NewSurveyText.Made made, Survey survey, ImportPlan plan) {}

    /** The month is known where the file's days tell it. */
    Response begin(Token token, Begun begun, LookedAt look) {
        NewSurvey said = begun.survey();
        String month = look.days()
                .read(begun.choices().order())
                .mostly()
                .map(Object::toString)
                .orElse("");
        NewSurvey now = said.month().isEmpty()
                ? new NewSurvey(said.title(), said.instrument(), month, said.kinds(), said.roles(), said.ranks())
                : said;
        kept.keepAgain(token, begun.with(now).packed());
        return page(token, look, now, 0, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(MultivaluedMap<String, String> form) {
        Optional<Token> token = Token.of(form.getFirst("kept"));
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(UPLOAD, found.said());
        }
        if (found.files().isEmpty()) {
            return refused("Heard keeps the files for an hour only. Choose them again");
        }
        try {
            Begun before = Begun.unpacked(found.files().get());
            LookedAt look = before.look();
            NewSurvey said = "new".equals(form.getFirst("on")) ? said(before.survey(), look, form) : before.survey();
            Begun now = before.with(said);
            kept.keepAgain(token.get(), now.packed());
            return go(token.get(), now, look, form.getFirst("go"));
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    private Response go(Token token, Begun begun, LookedAt look, String go) {
        String[] asked = (go == null ? "new" : go).split("-", 2);
        int from = asked.length > 1 && asked[1].matches("[0-9]{1,4}") ? Integer.parseInt(asked[1]) : 0;
        List<Fault> faults = asked[0].equals("new") ? List.of() : faults(begun.survey(), look);
        if (asked[0].equals("new") || !faults.isEmpty()) {
            return page(token, look, begun.survey(), from, faults);
        }
        Plan plan = plan(begun, look);
        return switch (asked[0]) {
            case "bring" -> {
                String told = earlier.bringIn(plan.plan(), plan.made().text(), officer.actor())
                        .sentence();
                kept.settle(token, told);
                yield banner.goTo(UPLOAD, told);
            }
            case "survey" ->
                Response.ok(plan.made().text(), "application/yaml")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + plan.survey().key() + ".yaml\"")
                        .build();
            default ->
                Response.ok(Templates.newPreview(new Understood(plan.plan()), plan.survey(), token.cookie()))
                        .build();
        };
    }

    private static List<Fault> faults(NewSurvey said, LookedAt look) {
        List<Fault> faults = new ArrayList<>();
        if (said.title().isBlank()) {
            faults.add(new Fault("title", "Write what the survey is called"));
        }
        if (!said.month().matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            faults.add(new Fault("month", "Write the month in which people answered, such as 2019-11"));
        }
        if (new NewSurveyText(look, said, Set.of()).asked().isEmpty()) {
            faults.add(new Fault("questions", "Keep at least one question"));
        }
        return faults;
    }

    private Plan plan(Begun begun, LookedAt look) {
        Set<String> keys = surveys.all().stream().map(Survey::key).collect(Collectors.toSet());
        NewSurveyText.Made made = new NewSurveyText(look, begun.survey(), keys).made(begun.choices());
        try {
            Survey survey = current.reader().addedEarlier(made.text(), LABEL);
            String map = new MapText(look, survey, made.choices())
                    .text(begun.files().files().stream().map(RoundFile::name).toList());
            RoundMap read = RoundMap.read("the file’s own map", map.getBytes(StandardCharsets.UTF_8), with(survey));
            return new Plan(made, survey, ImportPlan.of(begun.files(), read));
        } catch (SurveyFault fault) {
            throw new ImportRefused(fault.getMessage());
        }
    }

    /** All surveys and this one. */
    private Surveys with(Survey survey) {
        SurveyContents now = surveys.now();
        List<Survey> all = new ArrayList<>(now.all());
        all.add(survey);
        return new Surveys(now.area(), all, now.objectives(), now.measures(), now.splits(), now.recodes());
    }

    private static NewSurvey said(NewSurvey before, LookedAt look, MultivaluedMap<String, String> form) {
        Map<String, String> kinds = new LinkedHashMap<>(before.kinds());
        List<FoundQuestion> all = FoundQuestion.all(look, before.kinds());
        for (int i = 0; i < all.size(); i++) {
            String kind = form.getFirst(NewSurveyView.kind(i));
            if (kind != null) {
                kinds.put(all.get(i).heading(), kind);
            }
        }
        Map<String, String> roles = new LinkedHashMap<>(before.roles());
        Map<String, Integer> ranks = new LinkedHashMap<>(before.ranks());
        List<String> labels = NewSurveyView.labels(new NewSurveyText(look, before, Set.of()));
        for (int i = 0; i < labels.size(); i++) {
            String role = form.getFirst(NewSurveyView.role(i));
            if (role != null && isRole(role)) {
                roles.put(labels.get(i), role);
            }
            String rank = form.getFirst(NewSurveyView.rank(i));
            if (rank != null && rank.strip().matches("[0-9]{1,2}")) {
                ranks.put(labels.get(i), Integer.parseInt(rank.strip()));
            }
        }
        String family = form.getFirst("instrument");
        return new NewSurvey(
                typed(form, "title", before.title()),
                family != null && FAMILIES.contains(family) ? family : before.instrument(),
                typed(form, "month", before.month()),
                kinds,
                roles,
                ranks);
    }

    private static boolean isRole(String word) {
        return List.of(OptionRole.values()).stream()
                .anyMatch(role -> role.name().equals(word));
    }

    private static String typed(MultivaluedMap<String, String> form, String name, String before) {
        String typed = form.getFirst(name);
        String text = typed == null ? before : typed.strip();
        return text.substring(0, Math.min(120, text.length()));
    }

    private static Response page(Token token, LookedAt look, NewSurvey said, int from, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? 200 : 422)
                .entity(Templates.newSurvey(NewSurveyView.of(look, said, from), token.cookie(), faults))
                .build();
    }

    private static Response refused(String sentence) {
        return Response.status(422)
                .entity(MatchPage.Templates.refused(List.of(new Fault("file", sentence))))
                .build();
    }
}
