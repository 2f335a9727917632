package org.heard.publication.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.collection.published.SurvivingTotals;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/** Releases as the product makes them, one after another, from answers in memory and without a database. */
public final class ReleasesOfAnswers {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    private final DisclosureRules rules;
    private final List<Release> made = new ArrayList<>();
    private final Map<String, Integer> versions = new TreeMap<>();

    public ReleasesOfAnswers() {
        this(DisclosureRules.DEFAULT);
    }

    public ReleasesOfAnswers(DisclosureRules rules) {
        this.rules = rules;
    }

    /**
     * @param people everyone who had answered by then, by key of the survey; the round released and those before it
     * @param totals of rounds of which only those survive
     */
    public Release release(
            Surveys surveys, String round, Map<String, List<Answers>> people, Map<String, SurvivingTotals> totals) {
        Survey survey = surveys.survey(round).orElseThrow();
        List<AnsweredRound> rounds = surveys.of(survey.instrument()).stream()
                .filter(s -> s.month().compareTo(survey.month()) <= 0)
                .flatMap(s -> answered(s, people, totals).stream())
                .toList();
        Ledger earlier = new Ledger(made.stream().map(Release::frozen).toList());
        ProtectedTables tables = ProtectedTables.protect(
                new Tabulation(surveys, rounds, rules.smallestBase()).universe(round), earlier, rules);
        Release release = new Release(round, versions.merge(round, 1, Integer::sum), DAY, "officer", true, tables);
        release.beside(new Representation(surveys, survey, tables.tables()).found());
        release.publish(DAY);
        made.add(release);
        return release;
    }

    private static Optional<AnsweredRound> answered(
            Survey survey, Map<String, List<Answers>> people, Map<String, SurvivingTotals> totals) {
        Round round = Round.imported(survey, true, "digest");
        if (totals.containsKey(survey.key())) {
            return Optional.of(AnsweredRound.surviving(round, survey, totals.get(survey.key())));
        }
        if (!people.containsKey(survey.key())) {
            return Optional.empty();
        }
        List<AnsweredRound.Person> everyone = new ArrayList<>();
        people.get(survey.key())
                .forEach(one -> everyone.add(new AnsweredRound.Person(survey.key() + "-" + everyone.size(), one)));
        return Optional.of(new AnsweredRound(round, survey, everyone));
    }

    /** The invented answers Heard ships. @param year "2019", "2020" or "2021" */
    public static List<Answers> shipped(Surveys surveys, String year) {
        return ShippedRelease.everyone(surveys, year);
    }
}
