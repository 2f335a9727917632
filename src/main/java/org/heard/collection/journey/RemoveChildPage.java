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
import java.util.List;
import org.heard.collection.response.Drafts;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;

/** Takes one child out again, after one question whether that is meant. */
@Path("/")
@PermitAll
class RemoveChildPage {
    static final String NAME = "remove";

    private final Visits visits;
    private final Drafts drafts;

    RemoveChildPage(Visits visits, Drafts drafts) {
        this.visits = visits;
        this.drafts = drafts;
    }

    record Remove(String survey, Field field, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remove(Remove page);
    }

    @GET
    @Path("{survey}/child-{child: [1-6]}/" + RemoveChildPage.NAME)
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        return canRemove(visit, child)
                ? PageResponses.page(visit, Templates.remove(remove(visit, child, "")))
                : PageResponses.goTo(visit.checkAnswers());
    }

    @POST
    @Path("{survey}/child-{child: [1-6]}/" + RemoveChildPage.NAME)
    public Response post(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("remove") String answer) {
        Visit visit = visits.to(survey, cookie);
        if (!canRemove(visit, child)) {
            return PageResponses.goTo(visit.checkAnswers());
        }
        if (!"yes".equals(answer) && !"no".equals(answer)) {
            return PageResponses.notValid(
                    visit, Templates.remove(remove(visit, child, visit.voice().say("remove_child_choose"))));
        }
        if (answer.equals("yes")) {
            visit.change(
                    drafts,
                    draft -> draft.with(AnotherChild.without(
                            child, Journey.of(visit.survey(), draft).children(), draft.answers())));
        }
        return PageResponses.goTo(visit.checkAnswers());
    }

    private static boolean canRemove(Visit visit, int child) {
        int children = visit.journey().children();
        return children > 1 && child <= children;
    }

    private static Remove remove(Visit visit, int child, String error) {
        Voice voice = visit.voice();
        String question = voice.say("remove_child_ask", child);
        List<Choice> choices = List.of(
                new Choice("remove", "yes", voice.say("remove_child_yes"), false),
                new Choice("remove-2", "no", voice.say("remove_child_no"), false));
        Field field = new Field("remove", question, voice.say("remove_child_hint"), error, "", choices);
        return new Remove(voice.say(visit.survey().title()), field, visit.checkAnswers());
    }
}
