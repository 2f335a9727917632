package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.heard.collection.editor.SurveyLookup.Found;
import org.heard.people.account.Roles;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.GuardedSurvey.Declared;

/** Each question against each earlier round. */
@Path("/surveys/{survey}/compare")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ComparePage {
    private final SurveyLookup surveys;

    ComparePage(SurveyLookup surveys) {
        this.surveys = surveys;
    }

    /** @param words for whoever does not see a colour: "S", "to be judged" */
    record Cell(String address, String words, boolean open) {}

    record Row(String question, String words, List<Cell> cells) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance compare(
                String key,
                String title,
                boolean draft,
                List<String> rounds,
                List<Row> rows,
                List<PairForm.Meaning> letters);
    }

    @GET
    public TemplateInstance compare(@PathParam("survey") String key) {
        Found found = surveys.find(key);
        List<Survey> rounds = found.read().earlier();
        List<Row> rows = found.survey().pages().stream()
                .map(page -> new Row(
                        page.id(),
                        page.question().asked().wording().english(),
                        rounds.stream().map(round -> cell(found, page, round)).toList()))
                .toList();
        return Templates.compare(
                key,
                found.survey().titleWithRound(),
                found.isDraft(),
                rounds.stream().map(Survey::round).toList(),
                rows,
                PairForm.meanings());
    }

    private static Cell cell(Found found, Page page, Survey round) {
        String address = "/surveys/" + found.key() + "/compare/" + round.key() + "/" + page.id();
        Optional<Ask> ask = found.ask(page.id(), round.key());
        String letter = found.read()
                .declared(page.id(), round.key())
                .map(Declared::letter)
                .orElse("");
        if (ask.filter(Ask::isLeft).isPresent()) {
            return new Cell(address, ask.get().state() == Ask.State.WAITS ? letter + ", waits" : "to be judged", true);
        }
        return letter.isEmpty() ? new Cell("", "not asked", false) : new Cell(address, letter, false);
    }
}
