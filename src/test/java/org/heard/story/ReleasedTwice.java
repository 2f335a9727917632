package org.heard.story;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.Answers;

/** Heard with the invented rounds, whose last is released a second time: a server of its own. */
public final class ReleasedTwice implements QuarkusTestProfile {
    static final String FIRST = "pc2021-1";
    static final String SECOND = "pc2021-2";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("heard.demo", "true");
    }

    /** Adds answers to the last round, then counts, protects and publishes it anew; once. */
    @ApplicationScoped
    static class Again {
        private final Rounds rounds;
        private final Responses responses;
        private final Releases releases;
        private final Preparation preparation;

        Again(Rounds rounds, Responses responses, Releases releases, Preparation preparation) {
            this.rounds = rounds;
            this.responses = responses;
            this.releases = releases;
            this.preparation = preparation;
        }

        void release(List<Answers> more) {
            if (releases.findByIdOptional(SECOND).isEmpty()) {
                add(more);
                preparation.publish(
                        preparation.prepare("pc2021", Actor.COMMAND_LINE).id(), Actor.COMMAND_LINE);
            }
        }

        @Transactional
        void add(List<Answers> more) {
            Round round = rounds.called("pc2021").orElseThrow();
            more.forEach(answers -> responses.persist(new Response(
                    UUID.randomUUID(), round, Response.How.IMPORTED, LocalDate.of(2021, 3, 1), answers, null)));
        }
    }
}
