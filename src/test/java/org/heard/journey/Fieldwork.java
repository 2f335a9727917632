package org.heard.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.response.Responses;
import org.heard.response.Round;
import org.heard.response.Rounds;
import org.heard.survey.Surveys;

/** Opens a shipped survey for one test and leaves nothing behind. */
@ApplicationScoped
public class Fieldwork {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Drafts drafts;

    Fieldwork(Surveys surveys, Rounds rounds, Responses responses, Drafts drafts) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.drafts = drafts;
    }

    @Transactional
    void open(String key) {
        clear(key);
        rounds.persist(Round.open(
                surveys.survey(key).orElseThrow(), LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31), true));
    }

    @Transactional
    void close(String key) {
        rounds.called(key).orElseThrow().close(LocalDate.of(2020, 1, 2));
    }

    @Transactional
    void clear(String key) {
        drafts.delete("round", key);
        responses.delete("round", key);
        rounds.deleteById(key);
    }

    @Transactional
    List<Response> responses(String key) {
        return responses.of(rounds.called(key).orElseThrow());
    }

    @Transactional
    long drafts(String key) {
        return drafts.count("round", key);
    }
}
