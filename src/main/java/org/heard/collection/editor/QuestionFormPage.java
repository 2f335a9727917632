package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.collection.journey.Preview;
import org.heard.ground.language.Language;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Offer;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Surveys;

/** One question of a draft: everything about it that may be changed, and beside it how people will see it. */
@Path("/surveys/{survey}/questions/{question}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class QuestionFormPage {
    /** How an answer counts, as an officer reads it. */
    private static final Map<OptionRole, String> ROLES = Map.of(
            OptionRole.POSITIVE, "good",
            OptionRole.MIDDLE, "in the middle",
            OptionRole.NEGATIVE, "bad",
            OptionRole.PLAIN, "neither good nor bad",
            OptionRole.NONE, "none of these: stands alone",
            OptionRole.NOT_USED, "not used: is left out of the count",
            OptionRole.DONT_KNOW, "not sure: is counted");

    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final Surveys all;
    private final Preview preview;
    private final Banner banner;
    private final SignedIn officer;

    QuestionFormPage(
            SurveyDrafts drafts, SurveyLookup surveys, Surveys all, Preview preview, Banner banner, SignedIn officer) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.all = all;
        this.preview = preview;
        this.banner = banner;
        this.officer = officer;
    }

    /** One answer of the form. */
    record Answer(String code, Field label, List<Choice> roles, String place) {}

    /** A link to another look of the preview. */
    record Look(String address, String label, boolean here) {}

    /** What was saved in between. */
    record Theirs(String label, String words) {}

    /** @param boxes to tick, by the names of their groups */
    record View(
            String key,
            String survey,
            String question,
            String words,
            int seen,
            List<Field> fields,
            List<Answer> answers,
            List<Choice> newRoles,
            Field newLabel,
            Field newCode,
            Field newSymbol,
            Field marks,
            List<Choice> routes,
            List<Field> translations,
            List<Choice> sections,
            Preview.Shown preview,
            List<Look> faces,
            List<Look> languages,
            List<Theirs> theirs,
            List<Line> asks) {}

    /** What the guard asks against one round. */
    record Line(String address, String round, String said) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(View page, List<Fault> faults);
    }

    @GET
    public TemplateInstance question(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            @QueryParam("face") @DefaultValue("") String face,
            @QueryParam("lang") @DefaultValue("") String language) {
        Found found = found(key, question);
        return page(found, QuestionForm.of(found, question), face, language, List.of(), List.of());
    }

    private Found found(String key, String question) {
        Found found = surveys.draft(key);
        if (found.survey().question(question).isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Found found = found(key, question);
        QuestionForm before = QuestionForm.of(found, question);
        QuestionForm typed = before.typed(form);
        int seen = SeenForm.seen(form.getFirst(SeenForm.SEEN));
        if (seen != found.version()) {
            return meanwhile(found, before, typed);
        }
        try {
            List<SurveyEdit> edits = typed.edits(before, found);
            drafts.change(key, seen, edits, officer.actor());
            return banner.goTo(
                    address(key, question), edits.isEmpty() ? "Nothing was changed." : "The draft is saved.");
        } catch (SurveyDrafts.ChangedMeanwhile late) {
            Found now = found(key, question);
            return meanwhile(now, QuestionForm.of(now, question), typed);
        } catch (EditRefused refused) {
            return Response.status(422)
                    .entity(page(found, typed, "", "", List.of(), List.of(refused.fault())))
                    .build();
        }
    }

    /** Both stand on the page: what was typed in the form, what was saved above it. */
    private Response meanwhile(Found now, QuestionForm saved, QuestionForm typed) {
        List<Theirs> theirs = new ArrayList<>();
        typed.values().forEach((name, words) -> {
            if (!words.equals(saved.value(name)) && !name.startsWith("new-")) {
                theirs.add(new Theirs(name, saved.value(name)));
            }
        });
        Fault fault = new Fault(
                "theirs",
                "Somebody else has changed this draft since you opened the page. Look at both, then save yours again or"
                        + " leave it");
        return Response.status(422)
                .entity(page(now, typed, "", "", theirs, List.of(fault)))
                .build();
    }

    /** To another place, up or down. */
    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        Found found = found(key, question);
        String[] to = SeenForm.typed(form, "after").split("/", 2);
        if (to.length != 2) {
            throw new BadRequestException();
        }
        return press(
                found, question, form, "The question is moved.", new PlaceEdit.MoveQuestion(question, to[0], to[1]));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("survey") String key,
            @PathParam("question") String question,
            MultivaluedMap<String, String> form) {
        return press(
                found(key, question),
                question,
                form,
                "The question is taken out. You can undo it.",
                new PlaceEdit.RemoveQuestion(question));
    }

    private Response press(
            Found found, String question, MultivaluedMap<String, String> form, String sentence, SurveyEdit edit) {
        try {
            int seen = SeenForm.seen(form.getFirst(SeenForm.SEEN));
            drafts.change(found.key(), seen, List.of(edit), officer.actor());
            boolean gone = edit instanceof PlaceEdit.RemoveQuestion;
            return banner.goTo(gone ? "/surveys/" + found.key() : address(found.key(), question), sentence);
        } catch (EditRefused | SurveyDrafts.ChangedMeanwhile refused) {
            Fault fault = new Fault("after", refused.getMessage());
            return Response.status(422)
                    .entity(page(found, QuestionForm.of(found, question), "", "", List.of(), List.of(fault)))
                    .build();
        }
    }

    static String address(String survey, String question) {
        return "/surveys/" + survey + "/questions/" + question;
    }

    private TemplateInstance page(
            Found found, QuestionForm form, String face, String language, List<Theirs> theirs, List<Fault> faults) {
        return Templates.question(view(found, form, face, language, theirs, faults), faults);
    }

    private View view(
            Found found, QuestionForm form, String face, String language, List<Theirs> theirs, List<Fault> faults) {
        Map<String, String> wrong = new LinkedHashMap<>();
        faults.forEach(fault -> wrong.put(fault.field(), fault.sentence()));
        Question question = found.survey().question(form.question()).orElseThrow();
        String shownFace = found.survey().faces().contains(face)
                ? face
                : found.survey().faces().get(0);
        Language shownIn = all.languages().of(found.survey()).stream()
                .map(Offer::language)
                .filter(one -> one.code().equals(language))
                .findFirst()
                .orElse(Language.ENGLISH);
        String here = address(found.key(), form.question());
        return new View(
                found.key(),
                found.survey().title().english(),
                form.question(),
                question.asked().wording().english(),
                found.version(),
                fields(found, form, wrong),
                question.options().stream()
                        .map(option -> answer(option, form, wrong))
                        .toList(),
                roles("new-role", form.value("new-role")),
                field(form, wrong, "new-label", "Words of a new answer", "Leave it empty to add none."),
                field(form, wrong, "new-code", "Its code (optional)", "It is kept for ever, and nobody reads it."),
                field(form, wrong, "new-symbol", "Its picture (optional)", "A name of Bootstrap Icons with _ for -."),
                marks(form),
                found.read().routes().stream()
                        .map(route -> new Choice(
                                "route-" + route,
                                route,
                                route.replace('_', ' '),
                                !form.value("route-" + route).isEmpty()))
                        .toList(),
                translations(found, form, wrong),
                places(found, form.question()),
                preview.of(found.survey(), question, shownFace, shownIn),
                found.survey().faces().stream()
                        .map(one -> new Look(
                                here + "?face=" + one + "&lang=" + shownIn.code(),
                                found.survey().faceTitle(one).english(),
                                one.equals(shownFace)))
                        .toList(),
                all.languages().of(found.survey()).stream()
                        .map(Offer::language)
                        .map(one -> new Look(
                                here + "?face=" + shownFace + "&lang=" + one.code(), one.name(), one.equals(shownIn)))
                        .toList(),
                theirs,
                asks(found, form.question()));
    }

    private static List<Line> asks(Found found, String question) {
        return found.asksOf(question).stream()
                .filter(Ask::isLeft)
                .map(ask -> new Line(
                        "/surveys/" + found.key() + "/compare/" + ask.round().key() + "/" + question,
                        ask.round().round(),
                        ask.compared().onOffer().words()))
                .toList();
    }

    private static List<Field> fields(Found found, QuestionForm form, Map<String, String> wrong) {
        List<Field> fields = new ArrayList<>(List.of(
                field(form, wrong, "text", "Words of the question", ""),
                field(form, wrong, "help", "Help (optional)", "A line above the answers.")));
        if (!form.value("help_again").isEmpty()) {
            fields.add(field(form, wrong, "help_again", "Help from the second child on (optional)", ""));
        }
        QuestionForm.faces(found.survey())
                .forEach(face -> fields.add(field(
                        form,
                        wrong,
                        "face-" + face,
                        "Words in the face “" + found.survey().faceTitle(face).english() + "” (optional)",
                        "Where it is empty, the words above are used.")));
        fields.add(field(
                form, wrong, "period", "Time it asks about (optional)", "As its words say it: the last 12 months."));
        return fields;
    }

    private static Field field(QuestionForm form, Map<String, String> wrong, String name, String label, String hint) {
        return Field.typed(name, label, hint, wrong.getOrDefault(name, ""), form.value(name));
    }

    private static Answer answer(Option option, QuestionForm form, Map<String, String> wrong) {
        String code = option.code();
        return new Answer(
                code,
                field(form, wrong, "label-" + code, "Words of the answer " + code, ""),
                roles("role-" + code, form.value("role-" + code)),
                form.value("place-" + code));
    }

    private static List<Choice> roles(String name, String chosen) {
        List<Choice> roles = new ArrayList<>();
        for (OptionRole role : OptionRole.values()) {
            String word = role.name().toLowerCase(Locale.ROOT);
            boolean here = word.equals(chosen) || chosen.isEmpty() && role == OptionRole.PLAIN;
            roles.add(new Choice(name + "-" + word, word, ROLES.get(role), here));
        }
        return roles;
    }

    private static Field marks(QuestionForm form) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("required", "It has to be answered");
        labels.put("reverse", "“Yes” is the bad answer");
        labels.put("sensitive", "A group that all gave one answer is hidden");
        labels.put("worry", "It shows who to talk to now");
        List<Choice> choices = new ArrayList<>();
        labels.forEach((name, label) ->
                choices.add(new Choice(name, "true", label, !form.value(name).isEmpty())));
        return new Field("marks", "Also", "", "", "", choices);
    }

    private List<Field> translations(Found found, QuestionForm form, Map<String, String> wrong) {
        List<Field> fields = new ArrayList<>();
        all.languages().of(found.survey()).stream()
                .map(Offer::language)
                .filter(language -> !language.code().equals("en"))
                .forEach(language -> {
                    fields.add(field(form, wrong, "in-" + language.code(), "Words in " + language.name(), ""));
                    if (!form.value("help").isEmpty()) {
                        fields.add(field(form, wrong, "help-in-" + language.code(), "Help in " + language.name(), ""));
                    }
                });
        return fields;
    }

    /** Behind which question it may stand. */
    private static List<Choice> places(Found found, String question) {
        List<Choice> places = new ArrayList<>();
        found.survey().sections().forEach(section -> {
            places.add(new Choice(
                    "", section.key() + "/", "first of “" + section.title().english() + "”", false));
            section.pages().stream()
                    .filter(page -> !page.id().equals(question))
                    .forEach(page ->
                            places.add(new Choice("", section.key() + "/" + page.id(), "after " + page.id(), false)));
        });
        return places;
    }
}
