package org.heard.collection.equality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.Choice;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Question.Reading;

/**
 * The separate sheets about equality that came on paper, keyed by themselves: no pile, no number, no form beside
 * them, and no note of who keyed or when. What is kept is what a browser gives after sending, in the same store.
 */
@Path("/rounds/{round}/equality/sheets")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class EqualitySheetsPage {
    private static final int NOT_VALID = 422;

    private final RoundLookup asked;
    private final EqualityAnswers answers;
    private final Secrets secrets;
    private final Clock clock;

    EqualitySheetsPage(RoundLookup asked, EqualityAnswers answers, Secrets secrets, Clock clock) {
        this.asked = asked;
        this.answers = answers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param sheet kept in the form alone, so that a second press counts nobody twice @param kept the sheet before was kept */
    record Sheet(
            String round, String label, boolean open, String sheet, boolean kept, List<Field> fields, String nothing) {
        public List<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            fields.forEach(field -> faults.addAll(field.faults()));
            if (!nothing.isEmpty()) {
                faults.add(new Fault(fields.get(0).id(), nothing));
            }
            return faults;
        }
    }

    @CheckedTemplate(basePath = "collection/equality")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sheets(Sheet page);
    }

    @GET
    public TemplateInstance form(@PathParam("round") String key) {
        return Templates.sheets(blank(asked.round(key), false));
    }

    @POST
    public Response keep(@PathParam("round") String key, MultivaluedMap<String, String> sent) {
        Round round = asked.round(key);
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, Reading.Refused> refused = new LinkedHashMap<>();
        for (Question question : questions(round)) {
            Reading reading = question.read(sent.getOrDefault(question.key(), List.of()));
            if (reading instanceof Reading.Refused wrong) {
                refused.put(question.key(), wrong);
            } else {
                Answer answer = ((Reading.Accepted) reading).answer();
                answer.codes().forEach(code -> given.put(question.key(), code));
            }
        }
        Token sheet = Token.of(sent.getFirst("sheet")).orElseGet(this::newSheet);
        if (!refused.isEmpty() || given.isEmpty() || !isOpen(round)) {
            String nothing = given.isEmpty() && refused.isEmpty() ? "Nothing is ticked. Put a blank sheet aside" : "";
            return Response.status(NOT_VALID)
                    .entity(Templates.sheets(sheet(round, sheet, false, fields(round, sent, refused), nothing)))
                    .build();
        }
        given.forEach((question, code) -> answers.give(sheet, round, question, code));
        return Response.ok(Templates.sheets(blank(round, true))).build();
    }

    private Sheet blank(Round round, boolean kept) {
        return sheet(round, newSheet(), kept, fields(round, Map.of(), Map.of()), "");
    }

    private Sheet sheet(Round round, Token token, boolean kept, List<Field> fields, String nothing) {
        return new Sheet(round.key(), round.label(), isOpen(round), token.cookie(), kept, fields, nothing);
    }

    private Token newSheet() {
        return new Token(secrets.random(Token.BYTES));
    }

    private boolean isOpen(Round round) {
        return round.takesAnswersOn(LocalDate.now(clock));
    }

    private List<Question> questions(Round round) {
        return asked.survey(round).approach().equality();
    }

    private List<Field> fields(Round round, Map<String, List<String>> sent, Map<String, Reading.Refused> refused) {
        return questions(round).stream()
                .map(question -> new Field(
                        question.key(),
                        question.asked().wording().english(),
                        "",
                        refused.containsKey(question.key()) ? "Choose one of these answers, or none" : "",
                        "",
                        choices(question, sent.getOrDefault(question.key(), List.of()))))
                .toList();
    }

    private static List<Choice> choices(Question question, List<String> sent) {
        List<Choice> choices = new ArrayList<>();
        question.options()
                .forEach(option -> choices.add(new Choice(
                        choices.isEmpty() ? question.key() : question.key() + "-" + (choices.size() + 1),
                        option.code(),
                        option.label().english(),
                        sent.contains(option.code()))));
        return choices;
    }
}
