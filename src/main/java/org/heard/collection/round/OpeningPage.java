package org.heard.collection.round;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.ground.language.Language;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.people.setup.AreaGap;
import org.heard.questionnaire.survey.AreaNames;
import org.heard.questionnaire.survey.Audience;
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
            List<AreaGap> gaps) {}

    /** Whom people are told to turn to, as they will read it. */
    record Turn(String name, String ways) {}

    /** What is asked before a round opens. */
    record Form(Field survey, Field name, DayField closes) {
        List<Fault> faults() {
            return Stream.of(survey.faults(), name.faults(), closes.faults())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "collection/round")
    static class Templates {
        private Templates() {}

        static native TemplateInstance opening(Form form, List<Proof> proofs, List<Turn> turns, List<Fault> faults);
    }

    @GET
    public TemplateInstance opening() {
        return page(new MultivaluedHashMap<>(), control -> "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> form) {
        String closes = until().with(form, "").typed().map(LocalDate::toString).orElse("");
        try {
            Round round = opening.open(form.getFirst("survey"), form.getFirst("name"), closes);
            log.write(
                    round,
                    officer.actor(),
                    "Opened it as “" + round.label() + "” for answers until " + Days.inWords(round.closes()));
            return Response.seeOther(URI.create("/rounds/" + round.key())).build();
        } catch (OpeningRefused refused) {
            TemplateInstance page = page(form, refused::about);
            return Response.status(422).entity(page).build();
        }
    }

    private TemplateInstance page(MultivaluedMap<String, String> form, UnaryOperator<String> wrong) {
        List<Choice> choices = opening.choices().stream()
                .map(s -> new Choice(
                        "survey-" + s.key(),
                        s.key(),
                        s.title().english(),
                        s.key().equals(form.getFirst("survey"))))
                .toList();
        Field which = new Field("survey", "Which survey?", "", wrong.apply("survey"), "", choices);
        Field name = Field.typed(
                "name",
                "Name of the round (optional)",
                "It stands in charts and in titles of reports. Leave it empty for the month it opens in.",
                wrong.apply("name"),
                typed(form.getFirst("name")));
        Form asked = new Form(which, name, until().with(form, wrong.apply("closes")));
        return Templates.opening(
                asked, opening.choices().stream().map(this::proof).toList(), turns(), asked.faults());
    }

    private static DayField until() {
        return DayField.empty("closes", "Last day for answers", "For example, 31 3 2027");
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
                opening.gaps(survey));
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
