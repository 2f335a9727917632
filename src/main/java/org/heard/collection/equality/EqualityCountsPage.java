package org.heard.collection.equality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.heard.collection.equality.EqualityAnswers.Count;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLookup;
import org.heard.collection.round.RoundedCount;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/**
 * Whether all kinds of people were heard: what they said about themselves after sending. In steps of ten and
 * without sums, so that nobody is told apart, here or by taking one number from another.
 */
@Path("/rounds/{round}/equality")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class EqualityCountsPage {
    private final RoundLookup asked;
    private final EqualityAnswers answers;

    EqualityCountsPage(RoundLookup asked, EqualityAnswers answers) {
        this.asked = asked;
        this.answers = answers;
    }

    record Row(String option, String people) {}

    record Table(String question, List<Row> rows) {}

    /** @param counted false while the round is open, and where too few answered to say anything */
    record Heard(String round, String label, boolean open, boolean counted, List<Table> tables) {}

    @CheckedTemplate(basePath = "collection/equality")
    static class Templates {
        private Templates() {}

        static native TemplateInstance equality(Heard page);
    }

    @GET
    public TemplateInstance get(@PathParam("round") String key) {
        Round round = asked.round(key);
        List<Count> counts = answers.of(round);
        List<Table> tables = asked.survey(round).approach().equality().stream()
                .filter(question -> counts.stream().anyMatch(count -> isOf(count, question)))
                .map(question -> table(question, counts))
                .toList();
        return Templates.equality(new Heard(key, round.label(), round.isOpen(), !tables.isEmpty(), tables));
    }

    /** Nobody and fewer than ten look alike. */
    private static Table table(Question question, List<Count> counts) {
        long all = counts.stream()
                .filter(count -> isOf(count, question))
                .mapToLong(Count::people)
                .sum();
        List<Row> rows = question.options().stream()
                .map(option ->
                        new Row(option.label().english(), RoundedCount.of(people(question, option, counts), all)))
                .toList();
        return new Table(question.asked().wording().english(), rows);
    }

    private static int people(Question question, Option option, List<Count> counts) {
        return counts.stream()
                .filter(count -> isOf(count, question) && count.option().equals(option.code()))
                .mapToInt(Count::people)
                .sum();
    }

    private static boolean isOf(Count count, Question question) {
        return count.question().equals(question.key());
    }
}
