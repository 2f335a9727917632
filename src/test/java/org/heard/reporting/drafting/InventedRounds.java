package org.heard.reporting.drafting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.collection.response.Response;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Two rounds of invented answers with a published release, for tests of the desk; and everything gone again. */
@Singleton
public class InventedRounds {
    static final String ROUND = "pc2021";
    private static final List<String> PARENTS = List.of("pc2019", ROUND);
    private static final List<String> OTHERS = List.of("yp", "staff");

    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Releases releases;
    private final Preparation preparation;
    private final EntityManager store;

    InventedRounds(
            Surveys surveys,
            Rounds rounds,
            Responses responses,
            Releases releases,
            Preparation preparation,
            EntityManager store) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.releases = releases;
        this.preparation = preparation;
        this.store = store;
    }

    /** @return id of the release */
    public String release() {
        QuarkusTransaction.requiringNew().run(() -> PARENTS.forEach(this::held));
        return published(ROUND);
    }

    /** Young people and staff, each asked in words of their own. @return ids of the releases */
    public List<String> releaseOfOthers() {
        QuarkusTransaction.requiringNew().run(() -> OTHERS.forEach(this::held));
        return OTHERS.stream().map(this::published).toList();
    }

    /** The same round with answers that came in late. @return id of its next release */
    public String releaseAgain(String key) {
        QuarkusTransaction.requiringNew().run(() -> answered(rounds.findById(key), 40, 4));
        return published(key);
    }

    private void held(String key) {
        Round round = Round.imported(survey(key), true, "made in " + getClass().getSimpleName());
        rounds.persist(round);
        answered(round, 120, key.hashCode());
    }

    /** Forty more answers, and a later release of the same round with them. */
    String releaseAgain() {
        return releaseAgain(ROUND);
    }

    /** A release of the earlier round that nobody but officers may see yet. */
    String held() {
        return preparation.prepare(PARENTS.get(0), Actor.COMMAND_LINE).id();
    }

    void publish(String id) {
        preparation.publish(id, Actor.COMMAND_LINE);
    }

    private String published(String key) {
        String id = preparation.prepare(key, Actor.COMMAND_LINE).id();
        publish(id);
        return id;
    }

    /** Issued reports cannot be deleted row by row. */
    public void leaveNothing() {
        List<String> keys = Stream.concat(PARENTS.stream(), OTHERS.stream()).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            store.createNativeQuery(
                            "truncate report, report_section, report_file, forum_commentary, word_template, early_look")
                    .executeUpdate();
            releases.delete("round in ?1", keys);
            keys.forEach(key -> {
                responses.delete("round", key);
                rounds.deleteById(key);
            });
        });
    }

    private Survey survey(String key) {
        return surveys.survey(key).orElseThrow();
    }

    private void answered(Round round, int times, long seed) {
        Random chance = new Random(seed);
        Survey survey = survey(round.key());
        for (int i = 0; i < times; i++) {
            responses.persist(new Response(
                    new UUID(chance.nextLong(), chance.nextLong()),
                    round,
                    Response.How.IMPORTED,
                    LocalDate.of(2021, 3, 31),
                    new Answers(answers(survey, chance, false), List.of(answers(survey, chance, true))),
                    null));
        }
    }

    private static Map<String, Answer> answers(Survey survey, Random chance, boolean perChild) {
        Map<String, Answer> given = new LinkedHashMap<>();
        survey.sections().stream()
                .filter(section -> section.perChild() == perChild)
                .flatMap(section -> section.pages().stream())
                .map(page -> page.question())
                .filter(question -> !question.options().isEmpty())
                .forEach(question -> given.put(question.key(), anyOf(question, chance)));
        return given;
    }

    private static Answer anyOf(Question question, Random chance) {
        return Answer.of(question.options()
                .get(chance.nextInt(question.options().size()))
                .code());
    }
}
