package org.heard.collection.mailing;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.mailing.MailingFile.Addressed;
import org.heard.collection.mailing.Mailings.Mailing;
import org.heard.collection.mailing.Mailings.Pressed;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.language.Language;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.FileName;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** Invitations by mail in two steps: addresses become a sealed file; the file, brought back, is sent, and reminded later. */
@Path("/rounds/{round}/mail")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class MailPage {
    private final RoundLookup asked;
    private final MailSetup setup;
    private final MailWords words;
    private final MailingFiles files;
    private final Mailings mailings;
    private final Invitations invitations;
    private final TestMails tests;
    private final Secrets secrets;
    private final Banner banner;
    private final SignedIn officer;
    private final Clock clock;

    MailPage(
            RoundLookup asked,
            MailSetup setup,
            MailWords words,
            MailingFiles files,
            Mailings mailings,
            Invitations invitations,
            TestMails tests,
            Secrets secrets,
            Banner banner,
            SignedIn officer,
            Clock clock) {
        this.asked = asked;
        this.setup = setup;
        this.words = words;
        this.files = files;
        this.mailings = mailings;
        this.invitations = invitations;
        this.tests = tests;
        this.secrets = secrets;
        this.banner = banner;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * @param trouble why nothing can be sent now; empty where it can
     * @param by who the mail comes from
     * @param sent one sentence for each sending, the earliest first
     * @param failed something was refused or is not known, and nobody has said that they read it
     */
    record Shown(
            Round round,
            String trouble,
            String by,
            List<String> sent,
            boolean failed,
            Field addresses,
            Field language,
            Field file,
            Field test) {
        public List<Fault> faults() {
            return Stream.of(addresses, language, file, test)
                    .flatMap(field -> field.faults().stream())
                    .toList();
        }
    }

    /** One kind of mail in one language. */
    record Preview(Round round, OutgoingMail mail, boolean again, List<Choice> languages, Language language) {}

    @CheckedTemplate(basePath = "collection/mailing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance mail(Shown page);

        static native TemplateInstance preview(Preview page);
    }

    /** What was typed, with what is wrong about which field. */
    private record Said(String addresses, String language, String test, String field, String wrong) {
        static final Said NOTHING = new Said("", "en", "", "", "");

        static Said wrong(String field, String wrong) {
            return new Said("", "en", "", field, wrong);
        }

        String wrongAt(String name) {
            return name.equals(field) ? wrong : "";
        }
    }

    @GET
    public TemplateInstance get(@PathParam("round") String key) {
        return Templates.mail(shown(asked.round(key), Said.NOTHING));
    }

    /** Exactly what people get, but for their code. */
    @GET
    @Path("preview")
    public TemplateInstance preview(
            @PathParam("round") String key, @QueryParam("lang") String asks, @QueryParam("again") String again) {
        Round round = asked.round(key);
        Language language = language(round, asks).orElse(Language.ENGLISH);
        OutgoingMail mail = words.mail(round, language.code(), again != null, new Addressed("", MailWords.NO_CODE));
        return Templates.preview(new Preview(round, mail, again != null, languages(round, language.code()), language));
    }

    /** The addresses go into a sealed file and nowhere else. */
    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(@PathParam("round") String key, @BeanParam GivenAddresses given) {
        Round round = asked.round(key);
        AddressList list = given.list();
        String wrong = trouble(round).isEmpty() ? list.fault(Invitations.TOGETHER) : trouble(round);
        if (!wrong.isEmpty()) {
            return refused(round, new Said(given.typed(), given.language(), "", "addresses", wrong));
        }
        if (!list.doubled().isEmpty()) {
            String once = String.join("\n", list.each());
            return refused(round, new Said(once, given.language(), "", "addresses", list.doubled()));
        }
        if (language(round, given.language()).isEmpty()) {
            return refused(round, new Said(given.typed(), "en", "", "language", "Choose one of these"));
        }
        List<String> codes = invitations.draw(list.each().size());
        List<Addressed> all = IntStream.range(0, codes.size())
                .mapToObj(i -> new Addressed(list.each().get(i), codes.get(i)))
                .toList();
        MailingFile file = new MailingFile(secrets.randomId(), round.key(), given.language(), secrets.shuffled(all));
        return Response.ok(files.seal(file), MediaType.APPLICATION_OCTET_STREAM)
                .header(FileName.HEADER, FileName.attachment(name(file)))
                .build();
    }

    /** Two officers' files must not be taken for each other. */
    private String name(MailingFile file) {
        return file.round() + "-mailing-" + LocalDate.now(clock) + "-"
                + file.id().toString().substring(0, 4) + ".heard";
    }

    @POST
    @Path("send")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("round") String key, @BeanParam GivenAddresses given) {
        Round round = asked.round(key);
        if (!trouble(round).isEmpty()) {
            return refused(round, Said.wrong("file", trouble(round)));
        }
        Optional<MailingFile> file = files.open(given.bytes());
        if (file.isEmpty()) {
            return refused(
                    round, Said.wrong("file", "Choose a mailing file, as Heard made it. A changed one does not open"));
        }
        if (!file.get().round().equals(round.key())) {
            return refused(round, Said.wrong("file", "This mailing file is for another survey"));
        }
        Pressed pressed = given.isReminder()
                ? mailings.remind(file.get(), round, officer.actor())
                : mailings.invite(file.get(), round, officer.actor());
        return pressed.done()
                ? banner.goTo(path(round), pressed.told())
                : refused(round, Said.wrong("file", pressed.told()));
    }

    /** To an address the officer types, at once; it is kept nowhere. */
    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(
            @PathParam("round") String key, @FormParam("test") String address, @FormParam("language") String asks) {
        Round round = asked.round(key);
        String to = address == null ? "" : address.strip();
        String language = language(round, asks).map(Language::code).orElse("en");
        String wrong = trouble(round);
        if (wrong.isEmpty()) {
            wrong = AddressList.isAddress(to)
                    ? tests.send(words.mail(round, language, false, new Addressed(to, MailWords.NO_CODE)))
                    : "Type one address, such as name@example.org";
        }
        return wrong.isEmpty()
                ? banner.goTo(path(round), "The test mail is with the mail server. Look whether it arrives")
                : refused(round, new Said("", language, to, "test", wrong));
    }

    @POST
    @Path("seen")
    public Response see(@PathParam("round") String key) {
        Round round = asked.round(key);
        mailings.see(round);
        return banner.goTo(path(round), "Noted. Your pages do not list it any more");
    }

    private Response refused(Round round, Said said) {
        return Response.status(422).entity(Templates.mail(shown(round, said))).build();
    }

    private Shown shown(Round round, Said said) {
        List<Mailing> all = mailings.of(round.key());
        List<String> files =
                all.stream().map(Mailing::id).map(UUID::toString).distinct().toList();
        return new Shown(
                round,
                trouble(round),
                setup.by(),
                all.stream()
                        .map(one -> MailingWords.sentence(
                                one, files.indexOf(one.id().toString()) + 1))
                        .toList(),
                all.stream().anyMatch(MailWaits::failed),
                Field.typed(
                        "addresses",
                        "Addresses, one in each line",
                        "At least " + Invitations.TOGETHER + " and at most " + AddressList.MOST + ".",
                        said.wrongAt("addresses"),
                        said.addresses()),
                new Field(
                        "language",
                        "Language of the mail",
                        "",
                        said.wrongAt("language"),
                        "",
                        languages(round, said.language())),
                Field.typed("file", "Your mailing file", "", said.wrongAt("file"), ""),
                Field.typed("test", "Send a test to", "An address of your own.", said.wrongAt("test"), said.test()));
    }

    private String trouble(Round round) {
        if (setup.carrier().isEmpty()) {
            return MailSetup.MISSING;
        }
        LocalDate today = LocalDate.now(clock);
        if (round.isAheadOn(today)) {
            return "The round is not open yet. Mail can go once people can answer";
        }
        return round.takesAnswersOn(today) ? "" : "The round takes no answers any more, so no mail can go";
    }

    private Optional<Language> language(Round round, String code) {
        return asked.openLanguages(asked.survey(round)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private List<Choice> languages(Round round, String chosen) {
        return asked.openLanguages(asked.survey(round)).stream()
                .map(one -> new Choice(
                        "language-" + one.code(),
                        one.code(),
                        one.name(),
                        one.code().equals(chosen)))
                .toList();
    }

    private static String path(Round round) {
        return "/rounds/" + round.key() + "/mail";
    }
}
