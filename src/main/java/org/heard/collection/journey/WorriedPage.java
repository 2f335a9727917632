package org.heard.collection.journey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Audience;

/** Whom somebody can talk to now, by phone, in writing or in sign language. That it was opened is kept nowhere, and it says so. */
@Path("/")
@PermitAll
class WorriedPage {
    static final String NAME = "worried";

    private static final String TO = " to ";

    private final Visits visits;
    private final Area area;

    WorriedPage(Visits visits, Area area) {
        this.visits = visits;
        this.area = area;
    }

    /**
     * Somebody to talk to; a way they have not is empty.
     *
     * @param dial the number as a phone dials it, and {@code smsDial} as it sends to it
     * @param smsWord what to send there first; empty where anything will do
     */
    record Contact(
            String name,
            String phone,
            String dial,
            String smsWord,
            String smsNumber,
            String smsDial,
            String chat,
            String sign,
            String words) {
        static Contact of(AreaNames.Contact contact, Voice voice) {
            int to = contact.sms().indexOf(TO);
            String number = to < 0 ? contact.sms() : contact.sms().substring(to + TO.length());
            return new Contact(
                    contact.name(),
                    contact.phone(),
                    AreaNames.dialled(contact.phone()),
                    to < 0 ? "" : voice.language().english(contact.sms().substring(0, to)),
                    number,
                    AreaNames.dialled(number),
                    contact.chat(),
                    contact.sign(),
                    voice.say(contact.words()));
        }
    }

    /** @param leave where the quick way out leads; empty for none @param young in words for young people */
    record Worried(String survey, List<Contact> contacts, String leave, boolean young, String back) {}

    @CheckedTemplate(basePath = "collection/journey")
    static class Templates {
        private Templates() {}

        static native TemplateInstance worried(Worried page);
    }

    @GET
    @Path("{survey}/" + NAME)
    public Response get(@PathParam("survey") String survey, @CookieParam(PageResponses.COOKIE) String cookie) {
        Visit visit = visits.atAnyTime(survey, cookie);
        List<Contact> contacts = area.names().worried(Audience.of(visit.survey())).stream()
                .map(contact -> Contact.of(contact, visit.voice()))
                .toList();
        if (contacts.isEmpty()) {
            throw new NotFoundException();
        }
        String back = visit.draft().isPresent() ? visit.path("answer") : visit.start();
        return PageResponses.page(
                visit,
                Templates.worried(new Worried(
                        visit.voice().say(visit.survey().title()),
                        contacts,
                        area.names().leaveTo(),
                        visit.survey().isForYoungPeople(),
                        back)));
    }
}
