package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.statistics.EffectiveSampleSize;
import org.heard.figures.statistics.Margin;
import org.heard.figures.statistics.Raking;
import org.heard.figures.statistics.Weights;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Margins;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * The weights of one round's children: each level of the council's margin counts as much as it does in the area.
 * Or the reason why there are none: fewer than 20 answers
 * at a level, children whose level nobody knows and no rule for them, or weights that cost more than half the answers.
 */
final class Weighing {
    private static final int LEAST_IN_A_LEVEL = 20;
    private static final double FAR = 0.05;
    private static final double LEAST_WEIGHT = 0.3;
    private static final double LARGEST_WEIGHT = 3;
    private static final String UNKNOWN = "";
    /** Which of these it was would be a bound on counts that tables hide: the sentence is the same for all. */
    static final String NOT_BORNE =
            "the answers do not bear weights: each group of the margin needs 20 answers, some group"
                    + " has to be more than 5 points off the area, everybody needs a group unless a rule says what to do, and"
                    + " weights may not cost more than half of what the answers are worth";

    private final Surveys surveys;
    private final Margins.Weights wanted;
    private final AnsweredRound round;

    Weighing(Surveys surveys, Margins.Weights wanted, AnsweredRound round) {
        this.surveys = surveys;
        this.wanted = wanted;
        this.round = round;
    }

    /**
     * @param weights one a child, around 1; empty where there is a reason against them
     * @param levels the level of each child, "" where it is not known
     * @param far whether the answers are off the area by more than five points at some level
     * @param reason why there are no weights; empty where there are
     */
    record Found(double[] weights, List<String> levels, boolean far, String reason) {
        static Found none(String reason) {
            return new Found(new double[0], List.of(), false, reason);
        }
    }

    Found find() {
        Map<String, Double> totals = new LinkedHashMap<>();
        Optional<String> untrusted = totals(totals);
        return untrusted.map(Found::none).orElseGet(() -> weigh(totals));
    }

    private Found weigh(Map<String, Double> totals) {
        List<String> levels = levels();
        long known = levels.stream().filter(level -> !level.equals(UNKNOWN)).count();
        boolean few = totals.keySet().stream().anyMatch(level -> people(levels, level) < LEAST_IN_A_LEVEL);
        if (few || known < levels.size() && !wanted.keepUnknown()) {
            return Found.none(NOT_BORNE);
        }
        double sum = totals.values().stream().mapToDouble(Double::doubleValue).sum();
        totals.replaceAll((level, total) -> total * known / sum);
        return trimmed(levels, totals, known);
    }

    private Found trimmed(List<String> levels, Map<String, Double> totals, long known) {
        List<Map<String, String>> people = levels.stream()
                .filter(level -> !level.equals(UNKNOWN))
                .map(level -> Map.of("level", level))
                .toList();
        var raked = Raking.to(List.of(new Margin("level", totals))).rake(people);
        if (raked.weights().isEmpty()) {
            return Found.none(raked.reason().orElseThrow());
        }
        double[] floored = raked.weights().get().values();
        for (int i = 0; i < floored.length; i++) {
            floored[i] = Math.max(LEAST_WEIGHT, floored[i]);
        }
        Weights cut = Weights.of(floored).trimmedTo(LARGEST_WEIGHT).orElseThrow();
        double[] weights = spread(levels, cut.values());
        if (designEffect(weights) > Weights.LARGEST_DESIGN_EFFECT) {
            return Found.none(NOT_BORNE);
        }
        boolean far = totals.entrySet().stream()
                .anyMatch(e -> Math.abs(count(levels, e.getKey()) - e.getValue()) > FAR * known);
        return new Found(weights, levels, far, "");
    }

    /** Those of whom no level is known count as one, which is the mean of the others. */
    private static double[] spread(List<String> levels, double[] known) {
        double[] weights = new double[levels.size()];
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = levels.get(i).equals(UNKNOWN) ? 1 : known[next++];
        }
        return weights;
    }

    /** Of respondents: the weights of one parent's children stand together. */
    private double designEffect(double[] weights) {
        CodedAnswers children = round.units(Unit.CHILD);
        List<Double> ofPeople = new ArrayList<>();
        for (int unit = 0; unit < weights.length; unit++) {
            if (children.beginsPerson(unit)) {
                ofPeople.add(0.0);
            }
            ofPeople.set(ofPeople.size() - 1, ofPeople.get(ofPeople.size() - 1) + weights[unit]);
        }
        return EffectiveSampleSize.designEffect(
                ofPeople.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private long people(List<String> levels, String wantedLevel) {
        CodedAnswers children = round.units(Unit.CHILD);
        long people = 0;
        boolean counted = false;
        for (int unit = 0; unit < levels.size(); unit++) {
            counted &= !children.beginsPerson(unit);
            if (!counted && levels.get(unit).equals(wantedLevel)) {
                people++;
                counted = true;
            }
        }
        return people;
    }

    private static long count(List<String> levels, String level) {
        return levels.stream().filter(level::equals).count();
    }

    /** Fills in how many there are at each level. @return why a figure cannot be trusted, where it cannot */
    private Optional<String> totals(Map<String, Double> totals) {
        AreaFigure by = figure(wanted.by());
        Optional<String> untrusted = untrusted(by);
        if (untrusted.isPresent()) {
            return untrusted;
        }
        for (Map.Entry<String, Long> level : in(by).totals().entrySet()) {
            String within = wanted.within().get(level.getKey());
            if (within == null) {
                totals.put(level.getKey(), (double) level.getValue());
                continue;
            }
            Optional<String> part = untrusted(figure(within));
            if (part.isPresent()) {
                return part;
            }
            AreaFigure.InRound parts = in(figure(within));
            parts.totals()
                    .forEach((code, total) ->
                            totals.put(level.getKey() + "/" + code, level.getValue() * (double) total / parts.sum()));
        }
        return Optional.empty();
    }

    private Optional<String> untrusted(AreaFigure figure) {
        Optional<AreaFigure.InRound> found = figure.in(round.survey());
        if (found.isEmpty()) {
            return Optional.of("there is no figure “%s” of the area for %s".formatted(figure.title(), label()));
        }
        return found.filter(AreaFigure.InRound::confirmed).isPresent()
                ? Optional.empty()
                : Optional.of("the figure “%s” of the area is not confirmed for %s".formatted(figure.title(), label()));
    }

    private AreaFigure figure(String key) {
        return surveys.margins().figure(key).orElseThrow();
    }

    private AreaFigure.InRound in(AreaFigure figure) {
        return figure.in(round.survey()).orElseThrow();
    }

    private String label() {
        return round.round().label();
    }

    private List<String> levels() {
        List<String> by = codes(figure(wanted.by()));
        Map<String, List<String>> within = new LinkedHashMap<>();
        wanted.within().forEach((level, figure) -> within.put(level, codes(figure(figure))));
        List<String> levels = new ArrayList<>();
        for (int unit = 0; unit < by.size(); unit++) {
            String level = by.get(unit);
            List<String> parts = within.get(level);
            boolean known = parts == null || !parts.get(unit).equals(UNKNOWN);
            levels.add(!known ? UNKNOWN : parts == null ? level : level + "/" + parts.get(unit));
        }
        return levels;
    }

    /** The group of a figure each child belongs to. */
    private List<String> codes(AreaFigure figure) {
        var question = round.question(figure.question()).orElseThrow();
        Coding coding = Coding.of(question, figure.recode().map(surveys.recodes()::get));
        List<String> options = coding.options().stream().map(Option::code).toList();
        Marked marked = coding.marked(round, Unit.CHILD);
        List<String> codes = new ArrayList<>();
        for (int unit = 0; unit < marked.units(); unit++) {
            int option = marked.single(unit);
            boolean counted = option >= 0 && in(figure).totals().containsKey(options.get(option));
            codes.add(counted ? options.get(option) : UNKNOWN);
        }
        return codes;
    }
}
