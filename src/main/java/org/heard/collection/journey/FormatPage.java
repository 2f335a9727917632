package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Field;

/**
 * In which face to be asked, before the first question or at any later one. Its form only leads to another
 * address: the next answer takes the choice along, so choosing keeps nothing and changes nothing.
 */
@Path("/")
@PermitAll
class FormatPage {
    static final String NAME = "format";

    /** Names the page to go back to. */
    static final String PAGE = "page";

    private static final String CHANGE = "change";

    private final Visits visits;

    FormatPage(Visits visits) {
        this.visits = visits;
    }

    /** @param kept what the address goes on saying, name and value */
    record Format(String survey, Field field, String go, List<String[]> kept, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance format(Format page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(
            @PathParam("survey") String survey,
            @QueryParam(PAGE) String page,
            @QueryParam(CHANGE) String change,
            @QueryParam(StartPage.FROM) String from,
            @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.to(survey, cookie);
        Optional<String> asked = Optional.ofNullable(page)
                .filter(path -> visit.journey().screens().at(path).isPresent() || path.equals(CheckAnswersPage.NAME));
        List<String> besides = new ArrayList<>(List.of(StartPage.channel(from)));
        if (change != null) {
            besides.add(CHANGE + "=yes");
        }
        String next = visit.path(asked.orElse("answer"), besides.toArray(String[]::new));
        String[] address = next.split("\\?", 2);
        Format format = new Format(
                visit.voice().say(visit.survey().title()),
                field(visit),
                address[0],
                address.length == 1 ? List.of() : kept(address[1]),
                asked.isPresent() ? next : visit.start());
        return PageResponses.page(visit, Templates.format(format));
    }

    private static List<String[]> kept(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> !part.startsWith(DisplayOptions.FACE + "="))
                .map(part -> part.split("=", 2))
                .toList();
    }

    private static Field field(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        for (String face : visit.survey().faces()) {
            String id = choices.isEmpty() ? DisplayOptions.FACE : DisplayOptions.FACE + "-" + (choices.size() + 1);
            String title = visit.voice().say(visit.survey().faceTitle(face));
            choices.add(new Choice(id, face, title, face.equals(visit.voice().face())));
        }
        return new Field(DisplayOptions.FACE, visit.voice().say("format_ask"), "", "", "", choices);
    }
}
