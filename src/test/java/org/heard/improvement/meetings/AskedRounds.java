package org.heard.improvement.meetings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
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

/** Rounds of invented answers in which so many were listened to as a story needs, and everything gone again. */
@Singleton
class AskedRounds {
    private static final String LISTENED = "ehcp_listened";
    private static final int PEOPLE = 160;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Releases releases;
    private final Preparation preparation;
    private final EntityManager store;

    AskedRounds(
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

    /** @param listened the share, from 0 to 1, who were listened to in the plan */
    AskedRounds asked(String key, double listened) {
        QuarkusTransaction.requiringNew().run(() -> {
            Survey survey = surveys.survey(key).orElseThrow();
            Round round = Round.imported(survey, true, "made in " + getClass().getSimpleName());
            rounds.persist(round);
            Random chance = new Random(key.hashCode());
            for (int i = 0; i < PEOPLE; i++) {
                Answers answers = new Answers(
                        answers(survey, chance, false, listened), List.of(answers(survey, chance, true, listened)));
                responses.persist(new Response(
                        new UUID(chance.nextLong(), chance.nextLong()),
                        round,
                        Response.How.IMPORTED,
                        LocalDate.of(2019, 11, 30),
                        answers,
                        null));
            }
        });
        return this;
    }

    void published(String key) {
        preparation.publish(preparation.prepare(key, Actor.COMMAND_LINE).id(), Actor.COMMAND_LINE);
    }

    private static Map<String, Answer> answers(Survey survey, Random chance, boolean perChild, double listened) {
        Map<String, Answer> given = new LinkedHashMap<>();
        survey.sections().stream()
                .filter(section -> section.perChild() == perChild)
                .flatMap(section -> section.pages().stream())
                .map(page -> page.question())
                .filter(question -> !question.options().isEmpty())
                .forEach(question -> given.put(question.key(), Answer.of(code(question, chance, listened))));
        return given;
    }

    /** Of the scale: 1 is no, 3 is yes, fully. */
    private static String code(Question question, Random chance, double listened) {
        if (question.key().equals(LISTENED)) {
            return chance.nextDouble() < listened ? "3" : "1";
        }
        return question.options().get(chance.nextInt(question.options().size())).code();
    }

    /** Issued reports cannot be deleted row by row. */
    void leaveNothing() {
        List<String> keys = List.of("pc2019", "pc2020", "pc2021");
        QuarkusTransaction.requiringNew().run(() -> {
            store.createNativeQuery("truncate report, report_section, report_file, forum_commentary, early_look")
                    .executeUpdate();
            releases.delete("round in ?1", keys);
            keys.forEach(key -> {
                responses.delete("round", key);
                rounds.deleteById(key);
            });
        });
    }
}
