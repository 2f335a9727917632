package org.heard.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.collection.published.SurvivingTotals;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;

/**
 * Rounds in memory, released one after another, attacked with everything that was ever printed of them. New answers
 * may come between two releases; none goes.
 */
public final class Rounds {
    private Surveys surveys;
    private final Map<String, List<List<Answers>>> waves = new TreeMap<>();
    private final Map<String, SurvivingTotals> totals = new TreeMap<>();
    private final ReleasesOfAnswers releases = new ReleasesOfAnswers();
    private final List<PublicRelease> published = new ArrayList<>();
    private final List<Release> made = new ArrayList<>();
    /** By release and round: how many lots of answers had come. */
    private final List<Map<String, Integer>> come = new ArrayList<>();

    public Rounds(Surveys surveys) {
        this.surveys = surveys;
    }

    /** The shipped rounds, whole. */
    public static Rounds shipped(Surveys surveys) {
        Rounds rounds = new Rounds(surveys);
        List.of("2019", "2020", "2021")
                .forEach(year -> rounds.answer("pc" + year, ReleasesOfAnswers.shipped(surveys, year)));
        return rounds;
    }

    public Rounds answer(String round, List<Answers> people) {
        waves.computeIfAbsent(round, r -> new ArrayList<>()).add(List.copyOf(people));
        return this;
    }

    /** Of this round only totals survive, which count these people. */
    public Rounds totals(String round, SurvivingTotals survived, List<Answers> behind) {
        totals.put(round, survived);
        return answer(round, behind);
    }

    /** From now on the survey files say so. */
    public Rounds files(Surveys changed) {
        surveys = changed;
        return this;
    }

    public Rounds release(String round) {
        Map<String, List<Answers>> people = new TreeMap<>();
        waves.forEach((r, w) -> people.put(r, w.stream().flatMap(List::stream).toList()));
        Map<String, Integer> now = new TreeMap<>();
        waves.forEach((r, w) -> now.put(r, w.size()));
        come.add(now);
        Release release = releases.release(surveys, round, people, totals);
        made.add(release);
        published.add(PublicRelease.of(surveys, release));
        return this;
    }

    public List<Release> made() {
        return made;
    }

    public List<PublicRelease> published() {
        return published;
    }

    public Judge attacked() {
        Knowledge knowledge = new Knowledge(surveys, published);
        Map<String, List<Crowd>> crowds = new TreeMap<>();
        waves.forEach((round, of) ->
                crowds.put(round, crowds(round, of, knowledge.waves().seen(round))));
        return Judge.of(knowledge, crowds);
    }

    /** What the intervals of the last release tell of families. */
    List<String> siblings() {
        Map<String, Crowd> everyone = new TreeMap<>();
        waves.forEach((round, of) -> everyone.put(
                round,
                new Crowd(
                        surveys.survey(round).orElseThrow(),
                        of.stream().flatMap(List::stream).toList())));
        return Siblings.found(surveys, published.get(published.size() - 1), everyone);
    }

    /** Who came, as a stranger sees it: lots that moved no figure belong to the next that did. */
    private List<Crowd> crowds(String round, List<List<Answers>> of, List<Integer> seen) {
        List<Crowd> crowds = new ArrayList<>();
        int from = 0;
        for (int release : seen) {
            int to = come.get(release).getOrDefault(round, 0);
            crowds.add(new Crowd(
                    surveys.survey(round).orElseThrow(),
                    of.subList(from, to).stream().flatMap(List::stream).toList()));
            from = to;
        }
        return crowds;
    }
}
