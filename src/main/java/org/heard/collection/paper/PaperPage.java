package org.heard.collection.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.round.Links;
import org.heard.collection.round.RoundLookup;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Surveys;

/** A survey on paper, in one language and face: to look at, to print, in larger print, and as cards to cut out. */
@Path("/rounds/{round}/paper/{language}/{face}")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
class PaperPage {
    private final RoundLookup asked;
    private final Surveys surveys;
    private final Links links;
    private final Printing printing;

    PaperPage(RoundLookup asked, Surveys surveys, Links links, Printing printing) {
        this.asked = asked;
        this.surveys = surveys;
        this.links = links;
        this.printing = printing;
    }

    /** @param link where the same can be answered; @param closes empty until the survey is opened */
    record Paper(
            PaperForm form,
            boolean reconstructed,
            String closes,
            String link,
            String returnAddress,
            List<Contact> contacts) {}

    /** Somebody to talk to now. */
    record Contact(String name, String phone, String words) {}

    @CheckedTemplate(basePath = "collection/paper")
    static class Templates {
        private Templates() {}

        static native TemplateInstance paper(Paper page, PrintedSheet sheet);

        static native TemplateInstance cards(PaperForm page, PrintedSheet sheet);
    }

    @GET
    public Response page(
            @PathParam("round") String key, @PathParam("language") String language, @PathParam("face") String face) {
        Print print = Print.of(asked, key, language, face);
        return printing.page(print.reader(), print.title(), paper(print));
    }

    @GET
    @Path("{size: a4|large}.pdf")
    public Response pdf(
            @PathParam("round") String key,
            @PathParam("language") String language,
            @PathParam("face") String face,
            @PathParam("size") String size) {
        Print print = Print.of(asked, key, language, face);
        PrintedSheet sheet = printing.sheet(print.reader(), print.title(), size.equals("large"));
        return printing.pdf(print.file(size), sheet, paper(print));
    }

    @GET
    @Path("cards.pdf")
    public Response cards(
            @PathParam("round") String key, @PathParam("language") String language, @PathParam("face") String face) {
        Print print = Print.of(asked, key, language, face);
        if (!print.survey().hasPictures(face)) {
            throw new NotFoundException();
        }
        PaperForm form = PaperForm.of(print.survey(), print.look(surveys.media()));
        PrintedSheet sheet = printing.sheet(print.reader(), print.title(), false);
        return printing.pdf(print.file("cards"), sheet, on -> Templates.cards(form, on));
    }

    private Function<PrintedSheet, TemplateInstance> paper(Print print) {
        Paper paper = new Paper(
                PaperForm.of(print.survey(), print.look(surveys.media())),
                print.survey().reconstructed(),
                print.closes(),
                links.typed(print.survey(), print.in()),
                surveys.area().returnAddress(),
                surveys.area().worried(Audience.of(print.survey())).stream()
                        .map(one -> new Contact(
                                one.name(),
                                Stream.of(one.phone(), one.sms())
                                        .filter(way -> !way.isEmpty())
                                        .collect(Collectors.joining(" · ")),
                                print.look(surveys.media()).say(one.words())))
                        .toList());
        return sheet -> Templates.paper(paper, sheet);
    }
}
