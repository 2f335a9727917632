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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.collection.response.DraftContents;
import org.heard.collection.response.Drafts;
import org.heard.collection.response.Unfinished;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;

/**
 * Takes a child out again, or all after one when there is to be no other, after one question whether that is meant. It
 * names each child who would leave.
 */
@Path("/")
@PermitAll
class RemoveChildPage {
    static final String NAME = "remove";

    /** Where "no other child" leads while there are others. */
    static final String LATER = "remove-later";

    private static final String ONE = "{survey}/child-{child: [1-6]}/" + NAME;
    private static final String ALL_LATER = "{survey}/child-{child: [1-6]}/" + LATER;

    private final Visits visits;
    private final Drafts drafts;

    RemoveChildPage(Visits visits, Drafts drafts) {
        this.visits = visits;
        this.drafts = drafts;
    }

    /** @param children who would leave, as far as they are known */
    record Remove(String survey, Field field, List<String> children, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remove(Remove page);
    }

    @GET
    @Path(ONE)
    public Response get(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @QueryParam("again") String again,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        return show(visits.to(survey, cookie), child, child, again);
    }

    @GET
    @Path(ALL_LATER)
    public Response getLater(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @QueryParam("again") String again,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        return show(visit, child + 1, visit.journey().children(), again);
    }

    @POST
    @Path(ONE)
    public Response post(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("remove") String answer) {
        return take(visits.to(survey, cookie), child, child, answer, "child-" + child + "/" + NAME);
    }

    @POST
    @Path(ALL_LATER)
    public Response postLater(
            @PathParam("survey") String survey,
            @PathParam("child") int child,
            @CookieParam(PageResponses.COOKIE) String cookie,
            @FormParam("remove") String answer) {
        Visit visit = visits.to(survey, cookie);
        return take(visit, child + 1, visit.journey().children(), answer, "child-" + child + "/" + LATER);
    }

    private static Response show(Visit visit, int first, int last, String again) {
        if (!canRemove(visit, first, last)) {
            return PageResponses.goTo(visit.checkAnswers());
        }
        TemplateInstance page = Templates.remove(remove(visit, first, last, again != null));
        return again == null ? PageResponses.page(visit, page) : PageResponses.notValid(visit, page);
    }

    private Response take(Visit visit, int first, int last, String answer, String here) {
        if (canRemove(visit, first, last) && !"yes".equals(answer) && !"no".equals(answer)) {
            return PageResponses.goTo(visit.path(here, "again=yes"));
        }
        if (canRemove(visit, first, last)) {
            visit.change(
                    drafts, draft -> answer.equals("yes") ? without(visit, first, last, draft) : kept(first, draft));
        }
        return PageResponses.goTo(
                "yes".equals(answer) && first == last
                        ? visit.path(CheckAnswersPage.NAME, CheckAnswersPage.REMOVED + "=" + first)
                        : visit.checkAnswers());
    }

    private static DraftContents without(Visit visit, int first, int last, DraftContents draft) {
        DraftContents left = draft;
        for (int child = last; child >= first; child--) {
            int children = Journey.of(visit.survey(), left).children();
            left = left.with(AnotherChild.without(child, children, left.answers()))
                    .with(AnotherChild.without(child, left.unfinished()));
        }
        return kept(first, left);
    }

    /** Said no to another child, and now it is known whether that was meant. */
    private static DraftContents kept(int first, DraftContents draft) {
        Unfinished unfinished = draft.unfinished();
        return draft.with(unfinished.without(AnotherChild.path(first - 1)).at(""));
    }

    private static boolean canRemove(Visit visit, int first, int last) {
        int children = visit.journey().children();
        return children > 1 && first <= last && last <= children;
    }

    private static Remove remove(Visit visit, int first, int last, boolean unanswered) {
        Voice voice = visit.voice();
        boolean one = first == last;
        List<Choice> choices = List.of(
                new Choice("remove", "yes", voice.say(one ? "remove_child_yes" : "remove_children_yes"), false),
                new Choice("remove-2", "no", voice.say("remove_child_no"), false));
        String question = one ? voice.say("remove_child_ask", first) : voice.say("remove_children_ask");
        String error = unanswered ? voice.say(one ? "remove_child_choose" : "remove_children_choose") : "";
        Field field = new Field("remove", question, voice.say("remove_child_hint"), error, "", choices);
        List<String> children = IntStream.rangeClosed(first, last)
                .mapToObj(child -> Captions.known(child, visit))
                .toList();
        return new Remove(voice.say(visit.survey().title()), field, children, visit.checkAnswers());
    }
}
