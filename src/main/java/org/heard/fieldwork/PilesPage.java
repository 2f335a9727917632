package org.heard.fieldwork;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.heard.response.Blanks;
import org.heard.response.Pile;
import org.heard.response.Piles;
import org.heard.response.Round;
import org.heard.response.RoundLog;
import org.heard.response.SecondKeying;
import org.heard.response.Unread;
import org.heard.survey.Survey;
import org.heard.web.Choice;
import org.heard.web.Fault;
import org.heard.web.Field;

/** The piles of forms of a round: how far each is keyed, and a new one. */
@Path("/rounds/{round}/piles")
@RolesAllowed({"officer", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class PilesPage {
    private static final int MOST_FORMS = 500;

    private final Asked asked;
    private final Piles piles;
    private final Blanks blanks;
    private final SecondKeying second;
    private final RoundLog log;
    private final SecurityIdentity officer;

    PilesPage(Asked asked, Piles piles, Blanks blanks, SecondKeying second, RoundLog log, SecurityIdentity officer) {
        this.asked = asked;
        this.piles = piles;
        this.blanks = blanks;
        this.second = second;
        this.log = log;
        this.officer = officer;
    }

    /** What an officer said of a new pile. */
    record Said(String mode, String counted, String language, String face) {
        Said {
            mode = mode == null ? "" : mode;
            counted = counted == null ? "" : counted.strip();
            language = language == null ? "" : language;
            face = face == null ? "" : face;
        }
    }

    record Shown(
            Round round,
            List<Pile> piles,
            long twoTicked,
            long unreadable,
            long waiting,
            SecondKeying.Agreement agreement,
            List<Field> asked,
            Field counted) {
        public List<Fault> faults() {
            return Stream.concat(Stream.of(counted), asked.stream())
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "fieldwork")
    static class Templates {
        private Templates() {}

        static native TemplateInstance piles(Shown page);
    }

    @GET
    public TemplateInstance piles(@PathParam("round") String key) {
        Round round = asked.round(key);
        Survey survey = asked.survey(round);
        return page(round, new Said("paper", "", "en", survey.faces().get(0)), false);
    }

    @POST
    public Response begin(
            @PathParam("round") String key,
            @FormParam("mode") String mode,
            @FormParam("counted") String counted,
            @FormParam("language") String language,
            @FormParam("face") String face) {
        Round round = asked.round(key);
        Survey survey = asked.survey(round);
        Said said =
                new Said(mode, counted, language, face == null ? survey.faces().get(0) : face);
        Shown shown = shown(round, said, true);
        if (!shown.faults().isEmpty()) {
            return Response.status(422).entity(Templates.piles(shown)).build();
        }
        var how = new org.heard.response.Response.How(said.language(), said.face(), said.mode(), "open");
        Pile pile = piles.begin(round, how, Integer.parseInt(said.counted()));
        log.write(round, Officer.role(officer), "Began pile " + pile.number() + " of " + counted + " forms");
        return Response.seeOther(URI.create("/rounds/" + key + "/piles/" + pile.number()))
                .build();
    }

    private TemplateInstance page(Round round, Said said, boolean check) {
        return Templates.piles(shown(round, said, check));
    }

    private Shown shown(Round round, Said said, boolean check) {
        Survey survey = asked.survey(round);
        List<Choice> modes = List.of(
                choice("mode", "paper", "On paper", said.mode()), choice("mode", "phone", "By phone", said.mode()));
        List<Choice> languages = asked.openLanguages(survey).stream()
                .map(one -> choice("language", one.code(), one.name(), said.language()))
                .toList();
        List<Choice> faces = survey.faces().stream()
                .map(one -> choice("face", one, survey.faceTitles().get(one).english(), said.face()))
                .toList();
        List<Field> fields = Stream.of(
                        field("mode", "How did they come?", modes, check),
                        field("language", "In which language?", languages, check),
                        field("face", "Which form?", faces, check))
                .filter(field -> field.choices().size() > 1 || field.isWrong())
                .toList();
        String wrong =
                check && !isCount(said.counted()) ? "Count the forms first: type a number from 1 to " + MOST_FORMS : "";
        Field counted = Field.typed("counted", "How many forms are in the pile?", "", wrong, said.counted());
        return new Shown(
                round,
                piles.of(round),
                blanks.of(round, Unread.Reason.TWO_TICKED),
                blanks.of(round, Unread.Reason.UNREADABLE),
                second.waiting(round),
                second.of(round),
                fields,
                counted);
    }

    private static boolean isCount(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_FORMS;
    }

    private static Field field(String name, String label, List<Choice> choices, boolean check) {
        boolean none = check && choices.stream().noneMatch(Choice::chosen);
        return new Field(name, label, "", none ? "Choose one of these" : "", "", choices);
    }

    private static Choice choice(String name, String value, String label, String chosen) {
        return new Choice(name + "-" + value, value, label, value.equals(chosen));
    }
}
