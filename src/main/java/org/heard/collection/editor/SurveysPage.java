package org.heard.collection.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.heard.collection.round.Round;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Survey;

/** Every survey there is: drafts, which can be edited, and what was asked, which can only be read and copied. */
@Path("/surveys")
@RolesAllowed({Roles.FORUM, Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class SurveysPage {
    private final SurveyDrafts drafts;
    private final SurveyLookup surveys;
    private final SignedIn who;
    private final UriInfo address;

    SurveysPage(SurveyDrafts drafts, SurveyLookup surveys, SignedIn who, UriInfo address) {
        this.address = address;
        this.drafts = drafts;
        this.surveys = surveys;
        this.who = who;
    }

    /** A draft. @param correction of slips, while people answer it, @param fault what is wrong with it since the files changed; empty for nothing */
    record Draft(
            String key,
            String title,
            String copiedFrom,
            String begun,
            long open,
            long waiting,
            boolean correction,
            String fault) {}

    /** @param state "Asked in March 2021" and so on */
    record File(String key, String title, String state, boolean asked) {}

    @CheckedTemplate(basePath = "collection/editor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance surveys(Listing<Draft> drafts, Listing<File> files, boolean officer);
    }

    @GET
    public TemplateInstance surveys() {
        Actor actor = who.actor();
        return Templates.surveys(
                listed("drafts", drafts.all(), SurveyDraft::key).map(this::draft),
                listed("files", surveys.files(), survey -> survey.key() + " " + survey.titleWithRound())
                        .map(this::file),
                actor.isOfficer());
    }

    private <T> Listing<T> listed(String name, List<T> all, Function<T, String> words) {
        return Listing.of(name, all, words, address.getQueryParameters());
    }

    private Draft draft(SurveyDraft draft) {
        String begun = Days.inWords(draft.begun());
        try {
            SurveyLookup.Found found = surveys.find(draft.key());
            long waiting = found.asks().stream()
                    .filter(ask -> ask.state() == Ask.State.WAITS)
                    .count();
            long open = found.asks().stream().filter(Ask::isLeft).count() - waiting;
            String title = found.survey().titleWithRound();
            return new Draft(draft.key(), title, draft.copiedFrom(), begun, open, waiting, draft.isCorrection(), "");
        } catch (EditRefused fault) {
            return new Draft(
                    draft.key(),
                    draft.key(),
                    draft.copiedFrom(),
                    begun,
                    0,
                    0,
                    draft.isCorrection(),
                    fault.getMessage());
        }
    }

    private File file(Survey survey) {
        String state = surveys.asked(survey.key())
                .map(Round::label)
                .map(label -> "Asked in the round “" + label + "”")
                .orElse(survey.reconstructed() ? "Its words are rebuilt from what was published" : "Not asked yet");
        return new File(
                survey.key(),
                survey.titleWithRound(),
                state,
                surveys.asked(survey.key()).isPresent());
    }
}
