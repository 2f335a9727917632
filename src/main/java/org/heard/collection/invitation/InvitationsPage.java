package org.heard.collection.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.heard.collection.paper.Print;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.RoundLookup;
import org.heard.collection.round.RoundedCount;
import org.heard.ground.crypto.Token;
import org.heard.ground.language.TypedNumber;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.FileName;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Survey;

/** Codes that work once: made here, taken away once, and asked about only many together. */
@Path("/rounds/{round}/invitations")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class InvitationsPage {
    /** A file of so many takes some ten seconds, twice that in a server just started; {@link SlipsPage} says so meanwhile. */
    static final int MOST = 2500;

    private static final int SHOWN = 3;

    private final RoundLookup asked;
    private final Invitations invitations;
    private final SlipPress press;
    private final CodeFiles files;
    private final RoundLog log;
    private final SignedIn officer;
    private final UriInfo address;

    InvitationsPage(
            RoundLookup asked,
            Invitations invitations,
            SlipPress press,
            CodeFiles files,
            RoundLog log,
            SignedIn officer,
            UriInfo address) {
        this.asked = asked;
        this.invitations = invitations;
        this.press = press;
        this.files = files;
        this.log = log;
        this.officer = officer;
        this.address = address;
    }

    /** @param used in steps of ten */
    record Shown(Round round, long made, String used, Field number, Field language, Field codes, int together) {
        public List<Fault> faults() {
            return Stream.of(number, language, codes)
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "collection/invitation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitations(Shown page);
    }

    /** What an officer typed and chose, with what is wrong about the number and about the codes for reminders. */
    private record Said(String number, String numberWrong, String language, String codes, String codesWrong) {
        static final Said NOTHING = reminding("", "");

        static Said making(String number, String language) {
            String typed = number == null ? "" : number.strip();
            int codes = TypedNumber.whole(typed).orElse(0);
            String wrong = codes >= 1 && codes <= MOST ? "" : "Type a number from 1 to " + MOST;
            return new Said(typed, wrong, language == null ? "en" : language, "", "");
        }

        static Said reminding(String codes, String wrong) {
            return new Said("", "", "en", codes, wrong);
        }
    }

    @GET
    public TemplateInstance invitations(@PathParam("round") String key) {
        return Templates.invitations(shown(asked.round(key), Said.NOTHING));
    }

    @POST
    public Response make(
            @PathParam("round") String key,
            @FormParam("number") String number,
            @FormParam("language") String language) {
        Round round = asked.round(key);
        Survey survey = asked.survey(round);
        Said said = Said.making(number, language);
        if (!said.numberWrong().isEmpty()
                || !asked.isOpen(survey, said.language())
                || !round.isOpen()
                || round.isClosing()) {
            return refused(round, said);
        }
        int codes = TypedNumber.whole(said.number()).orElseThrow();
        Actor by = officer.actor();
        Token token = press.begin(
                Print.of(asked, key, said.language(), survey.faces().get(0)),
                round,
                codes,
                () -> log.write(round, by, "Made " + codes + " invitation codes"));
        return files.take(token, round)
                .map(zip -> SlipsPage.file(round, zip))
                .orElseGet(() -> SlipsPage.waitFor(round, token, address));
    }

    /**
     * Codes nobody is known to have used, of whole batches as they were made. A list put together for the purpose tells
     * nothing: two lists cannot differ by one person.
     */
    @POST
    @Path("reminders")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response remind(@PathParam("round") String key, @BeanParam Codes given) {
        Round round = asked.round(key);
        List<String> codes = given.all();
        String wrong = wrong(codes, round);
        if (!wrong.isEmpty()) {
            return refused(round, Said.reminding(given.typed(), wrong));
        }
        List<String> unused = invitations.unused(codes, round);
        log.write(round, officer.actor(), "Asked which of " + codes.size() + " codes were not used");
        byte[] list = ("code\r\n" + String.join("\r\n", unused) + "\r\n").getBytes(StandardCharsets.UTF_8);
        return Response.ok(list, "text/csv;charset=UTF-8")
                .header(FileName.HEADER, FileName.attachment(key + "-not-used.csv"))
                .build();
    }

    private String wrong(List<String> codes, Round round) {
        if (codes.size() < Invitations.TOGETHER) {
            return "Give at least " + Invitations.TOGETHER
                    + " codes, one in each line: of fewer people nothing is told";
        }
        List<String> unknown = invitations.unknown(codes, round);
        if (!unknown.isEmpty()) {
            return unknown.size() + " of these are not codes of this round. Correct them or take them out: "
                    + String.join(", ", unknown.stream().limit(SHOWN).toList());
        }
        long missing = invitations.missing(codes, round);
        return missing == 0
                ? ""
                : missing + (missing == 1 ? " code was" : " codes were")
                        + " made together with these and missing here. Give each list whole, as you got it";
    }

    private Response refused(Round round, Said said) {
        return Response.status(422)
                .entity(Templates.invitations(shown(round, said)))
                .build();
    }

    private Shown shown(Round round, Said said) {
        List<Choice> languages = asked.openLanguages(asked.survey(round)).stream()
                .map(one -> new Choice(
                        "language-" + one.code(),
                        one.code(),
                        one.name(),
                        one.code().equals(said.language())))
                .toList();
        boolean known = languages.stream().anyMatch(Choice::chosen);
        return new Shown(
                round,
                invitations.made(round),
                RoundedCount.of(invitations.used(round)),
                Field.typed("number", "How many codes?", "", said.numberWrong(), said.number()),
                new Field("language", "Language of the slips", "", known ? "" : "Choose one of these", "", languages),
                Field.typed("codes", "Codes, one in each line", "", said.codesWrong(), said.codes()),
                Invitations.TOGETHER);
    }
}
