package org.heard.collection.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Language;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Notices.Gap;
import org.heard.questionnaire.survey.Privacy;
import org.heard.questionnaire.survey.Survey;

/** Which survey to open, and until when. */
@Path("/rounds/open")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class OpeningPage {
    private final Opening opening;
    private final RoundLookup asked;
    private final RoundLog log;
    private final SignedIn officer;
    private final Area area;

    OpeningPage(Opening opening, RoundLookup asked, RoundLog log, SignedIn officer, Area area) {
        this.opening = opening;
        this.asked = asked;
        this.log = log;
        this.officer = officer;
        this.area = area;
    }

    /**
     * What to know of a survey before it is opened.
     *
     * @param drafts languages nobody has checked; empty for none
     * @param privacy where its people read what becomes of their answers
     * @param gaps what keeps it from opening
     */
    record Proof(
            String key,
            String title,
            String languages,
            String drafts,
            Length length,
            String face,
            String privacy,
            List<String> gaps) {}

    /** Whom people are told to turn to, as they will read it. */
    record Turn(String name, String ways) {}

    @CheckedTemplate(basePath = "collection/round")
    static class Templates {
        private Templates() {}

        static native TemplateInstance opening(
                Field survey, Field closes, List<Proof> proofs, List<Turn> turns, List<Fault> faults);
    }

    @GET
    public TemplateInstance opening() {
        return page("", "", "", "");
    }

    @POST
    public Response open(@FormParam("survey") String survey, @FormParam("closes") String closes) {
        try {
            Round round = opening.open(survey, closes);
            log.write(round, officer.actor(), "Opened it for answers until " + round.closes());
            return Response.seeOther(URI.create("/rounds/" + round.key())).build();
        } catch (OpeningRefused refused) {
            TemplateInstance page =
                    page(typed(survey), typed(closes), refused.about("survey"), refused.about("closes"));
            return Response.status(422).entity(page).build();
        }
    }

    private TemplateInstance page(String survey, String closes, String wrongSurvey, String wrongDay) {
        List<Choice> choices = opening.choices().stream()
                .map(s -> new Choice(
                        "survey-" + s.key(),
                        s.key(),
                        s.title().english(),
                        s.key().equals(survey)))
                .toList();
        Field which = new Field("survey", "Which survey?", "", wrongSurvey, "", choices);
        Field until =
                Field.typed("closes", "Last day for answers", "Year, month, day, such as 2027-03-31", wrongDay, closes);
        return Templates.opening(
                which,
                until,
                opening.choices().stream().map(this::proof).toList(),
                turns(),
                Stream.of(which, until).flatMap(f -> f.faults().stream()).toList());
    }

    private Proof proof(Survey survey) {
        String languages =
                asked.openLanguages(survey).stream().map(Language::name).collect(Collectors.joining(", "));
        String drafts = asked.languages(survey).stream()
                .filter(offer -> !offer.checked())
                .map(offer -> offer.language().name())
                .collect(Collectors.joining(", "));
        return new Proof(
                survey.key(),
                survey.title().english(),
                languages,
                drafts,
                Length.of(survey),
                survey.faces().get(0),
                Audience.of(survey).privacy(),
                opening.gaps(survey).stream().map(Gap::sentence).toList());
    }

    /** From the same place as the pages people read. */
    private List<Turn> turns() {
        AreaNames names = area.names();
        Stream<Turn> first = Stream.of(
                new Turn(names.helpName(), joined(names.helpPhone(), names.contactEmail())),
                new Turn("Filled-in paper copies", joined(names.returnAddress())),
                turn(names.notices().privacy().officer()),
                turn(names.notices().privacy().complaint()));
        Stream<Turn> worried = names.worried().stream()
                .map(one -> new Turn(one.name(), joined(one.phone(), one.sms(), one.chat(), one.sign())));
        return Stream.concat(first, worried).toList();
    }

    private static Turn turn(Privacy.Address address) {
        return new Turn(address.name(), joined(address.post(), address.phone(), address.email(), address.web()));
    }

    private static String joined(String... ways) {
        return Stream.of(ways).filter(way -> !way.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
