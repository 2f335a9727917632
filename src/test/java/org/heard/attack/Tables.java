package org.heard.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.heard.questionnaire.survey.Unit;

/**
 * Which topics of one round are crossed with which, and how finely: as finely as anything printed asks for and no
 * finer. Every other table hangs together with these by leaving a topic out, or by the route that leads to one.
 */
final class Tables {
    /** Topics crossed with each other, counted in one unit. */
    record Crossing(Unit unit, Set<String> topics) {
        Crossing {
            topics = Collections.unmodifiableSet(new TreeSet<>(topics));
        }
    }

    private final Questionnaire round;
    /** By crossing and topic: sets of codes that have to be told apart. */
    private final Map<Crossing, Map<String, Set<Set<String>>>> wanted = new LinkedHashMap<>();

    private final Map<Crossing, Map<String, List<Set<String>>>> classes = new HashMap<>();
    private final Deque<Crossing> waiting = new ArrayDeque<>();

    Tables(Questionnaire round, Collection<People> printed) {
        this.round = round;
        printed.forEach(people -> want(new Crossing(people.unit(), people.topics()), people.answers()));
        while (!waiting.isEmpty()) {
            follow(waiting.poll());
        }
    }

    Set<Crossing> crossings() {
        return wanted.keySet();
    }

    Questionnaire round() {
        return round;
    }

    private void want(Crossing crossing, Map<String, Set<String>> sets) {
        Map<String, Set<Set<String>>> all = new TreeMap<>();
        sets.forEach((topic, codes) -> all.put(topic, Set.of(codes)));
        wantAll(crossing, all);
    }

    private void wantAll(Crossing crossing, Map<String, Set<Set<String>>> sets) {
        boolean isNew = !wanted.containsKey(crossing);
        Map<String, Set<Set<String>>> have = wanted.computeIfAbsent(crossing, c -> new TreeMap<>());
        boolean more = isNew;
        for (String topic : crossing.topics()) {
            Set<Set<String>> mine = have.computeIfAbsent(topic, t -> new LinkedHashSet<>());
            more |= mine.addAll(sets.getOrDefault(topic, Set.of()));
        }
        if (more) {
            waiting.add(crossing);
        }
    }

    private void follow(Crossing crossing) {
        boolean ofParents = !crossing.topics().isEmpty()
                && crossing.topics().stream().allMatch(topic -> round.unit(topic) == Unit.RESPONDENT);
        if (crossing.unit() == Unit.CHILD && ofParents) {
            wantAll(new Crossing(Unit.RESPONDENT, crossing.topics()), wanted.get(crossing));
        }
        for (String topic : crossing.topics()) {
            Map<String, Set<Set<String>>> sets = wanted.get(crossing);
            wantAll(without(crossing, topic), sets);
            Map<String, Set<String>> route = route(crossing, topic);
            if (!route.isEmpty()) {
                want(crossing, Map.of(topic, round.asked(topic)));
                route.keySet().stream()
                        .filter(crossing.topics()::contains)
                        .forEach(t -> want(crossing, Map.of(t, route.get(t))));
                Crossing led = led(crossing, topic, route);
                wantAll(led, wanted.get(crossing));
                want(led, route);
            }
        }
    }

    static Crossing without(Crossing crossing, String topic) {
        Set<String> rest = new TreeSet<>(crossing.topics());
        rest.remove(topic);
        return new Crossing(crossing.unit(), rest);
    }

    /** What must have been answered to be asked; only where one line knows both. */
    Map<String, Set<String>> route(Crossing crossing, String topic) {
        Map<String, Set<String>> route = round.route(topic);
        boolean known = crossing.unit() == Unit.CHILD && round.countsChildren()
                || route.keySet().stream().allMatch(t -> round.unit(t) == Unit.RESPONDENT);
        return known ? route : Map.of();
    }

    /** The crossing that says who was asked the topic. */
    static Crossing led(Crossing crossing, String topic, Map<String, Set<String>> route) {
        Set<String> topics = new TreeSet<>(without(crossing, topic).topics());
        topics.addAll(route.keySet());
        return new Crossing(crossing.unit(), topics);
    }

    /** Answers to a topic that this crossing tells apart. */
    List<Set<String>> classes(Crossing crossing, String topic) {
        return classes.computeIfAbsent(crossing, c -> new HashMap<>()).computeIfAbsent(topic, t -> {
            Map<String, Set<String>> byWhich = new TreeMap<>();
            List<Set<String>> sets = List.copyOf(wanted.get(crossing).get(topic));
            for (String code : round.codes(topic)) {
                StringBuilder which = new StringBuilder();
                sets.forEach(set -> which.append(set.contains(code) ? '1' : '0'));
                byWhich.computeIfAbsent(which.toString(), w -> new TreeSet<>()).add(code);
            }
            return new ArrayList<>(byWhich.values());
        });
    }

    /** Every cell of a crossing, or those inside some answers. */
    void cells(Crossing crossing, Map<String, Set<String>> inside, Consumer<People> visit) {
        cells(crossing, new ArrayList<>(crossing.topics()), 0, People.all(round.key(), crossing.unit()), inside, visit);
    }

    private void cells(
            Crossing crossing,
            List<String> topics,
            int at,
            People so,
            Map<String, Set<String>> inside,
            Consumer<People> visit) {
        if (at == topics.size()) {
            visit.accept(so);
            return;
        }
        String topic = topics.get(at);
        Set<String> allowed = inside.get(topic);
        for (Set<String> codes : classes(crossing, topic)) {
            if (allowed == null || allowed.containsAll(codes)) {
                cells(crossing, topics, at + 1, so.who(topic, codes), inside, visit);
            } else if (!Collections.disjoint(allowed, codes)) {
                throw new IllegalStateException(topic + ": " + allowed + " cuts through " + codes);
            }
        }
    }
}
