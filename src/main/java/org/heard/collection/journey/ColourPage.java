package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.response.Drafts;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;
import org.heard.ground.web.Leaving;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;

/** A colour to know one child by. It stands in the draft under a name no survey can use, and is never sent. */
@Path("/")
@PermitAll
class ColourPage {
    static final String NAME = "colour";

    private static final String KEY = "child-colour";
    private static final String NONE = "none";
    private static final List<String> COLOURS =
            List.of("colour_red", "colour_orange", "colour_yellow", "colour_green", "colour_blue", "colour_purple");
    private static final String DOT =
            "<svg class=\"heard-symbol %s\" width=\"48\" height=\"48\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<circle cx=\"8\" cy=\"8\" r=\"7\"/></svg>";

    private final Visits visits;
    private final Drafts drafts;

    ColourPage(Visits visits, Drafts drafts) {
        this.visits = visits;
        this.drafts = drafts;
    }

    record Colour(String survey, String caption, Field field, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance colour(Colour page);
    }

    @GET
    @Path("{survey}/child-{child: [1-6]}/" + NAME)
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        return has(visit, child)
                ? PageResponses.page(visit, Templates.colour(page(visit, child)))
                : PageResponses.goTo(visit.path("answer"));
    }

    /** Anything but one of the colours is none. */
    @POST
    @Path("{survey}/child-{child: [1-6]}/" + NAME)
    public Response post(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam(NAME) String colour,
            @FormParam(Leaving.NAME) String leave) {
        Visit visit = visits.to(survey, cookie);
        if (has(visit, child)) {
            Answer chosen = COLOURS.contains(colour) ? Answer.of(colour) : Answer.BLANK;
            visit.change(drafts, draft -> draft.with(draft.answers().with(KEY, child - 1, chosen)));
        }
        return PageResponses.goTo(Leaving.to(leave).orElseGet(() -> visit.path("answer")));
    }

    /** The word for the colour chosen for that child; empty for none. */
    static String of(Answers answers, int child) {
        return answers.to(KEY, child - 1)
                .flatMap(chosen -> chosen.codes().stream().findFirst())
                .orElse("");
    }

    private static boolean has(Visit visit, int child) {
        return visit.draft().isPresent() && child <= visit.journey().children();
    }

    private static Colour page(Visit visit, int child) {
        Voice voice = visit.voice();
        String chosen = of(visit.contents().answers(), child);
        List<Choice> choices = new ArrayList<>();
        for (String colour : COLOURS) {
            String id = choices.isEmpty() ? NAME : NAME + "-" + (choices.size() + 1);
            choices.add(new Choice(id, colour, voice.say(colour), colour.equals(chosen), DOT.formatted(colour)));
        }
        choices.add(new Choice(
                NAME + "-none", NONE, voice.say("colour_none"), chosen.isEmpty(), DOT.formatted("heard-no-colour")));
        Field field = new Field(NAME, voice.say("colour_ask", child), voice.say("colour_hint"), "", "", choices);
        return new Colour(voice.say(visit.survey().title()), Captions.child(child, visit), field, visit.path("answer"));
    }
}
