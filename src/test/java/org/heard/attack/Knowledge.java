package org.heard.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.attack.Tables.Crossing;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * Everything a stranger can set up of what was printed: one puzzle over all releases. A figure is a count of people of
 * one wave: those who had answered when a round was first released, or those who came between two releases of it.
 * Nobody leaves, for what was counted is never changed.
 */
final class Knowledge {
    private final Puzzle puzzle = new Puzzle();
    private final Map<String, Questionnaire> rounds = new TreeMap<>();
    private final Map<String, Tables> tables = new TreeMap<>();
    /** Hidden alone, an answer of many has so many possible counts. */
    private static final long FEW = 5;

    private final Set<String> deciding;
    private final List<Said> said = new ArrayList<>();
    private final Waves waves;
    private final List<Waves.Dated> facts;
    private final Map<Counted, Integer> places = new HashMap<>();
    /** By place in the puzzle, whom it counts. */
    private final Map<Integer, Counted> counted = new LinkedHashMap<>();

    /** People of some waves, from the first to the last named. */
    record Counted(People people, int from, int to) {
        @Override
        public String toString() {
            return people
                    + (from == to && from == 0 ? "" : from == to ? " who came in wave " + to : " up to wave " + to);
        }
    }

    Knowledge(Surveys surveys, List<PublicRelease> releases) {
        this(surveys, releases, List.of());
    }

    /** @param wondered people of whom nothing need be printed */
    Knowledge(Surveys surveys, List<PublicRelease> releases, List<People> wondered) {
        this.deciding = deciding(surveys);
        List<Fact> printed = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            printed.addAll(new Reader(surveys, releases.get(i), i).facts());
            said.addAll(new Notes(surveys, releases.get(i)).said());
        }
        surveys.all().forEach(s -> rounds.put(s.key(), new Questionnaire(s)));
        this.waves = new Waves(printed);
        this.facts = waves.facts();
        Map<String, Set<People>> byRound = new TreeMap<>();
        facts.stream()
                .filter(f -> f.fact().kind() != Fact.Kind.RESPONDENTS)
                .forEach(f -> byRound.computeIfAbsent(f.fact().people().round(), r -> new LinkedHashSet<>())
                        .add(f.fact().people()));
        Stream.concat(wondered.stream(), said.stream().flatMap(s -> s.people().stream()))
                .forEach(people -> byRound.computeIfAbsent(people.round(), r -> new LinkedHashSet<>())
                        .add(people));
        byRound.forEach((round, people) -> {
            Questionnaire of = rounds.get(round);
            List<People> all = new ArrayList<>(people);
            units(of).forEach(unit -> all.add(People.all(round, unit)));
            manyOf(of)
                    .forEach(question -> of.topics(question).forEach(topic -> {
                        People counted = People.all(round, question.asked().unit());
                        all.add(counted.who(topic, Set.of(Questionnaire.YES)));
                        all.add(counted.who(topic, Set.of(Questionnaire.YES, Questionnaire.NO)));
                        all.add(counted.who(topic, Set.of(People.BLANK)));
                    }));
            of.chosenUnticked().stream()
                    .filter(pair -> printsAll(round, pair.keySet()))
                    .forEach(pair -> all.add(People.all(round, Unit.CHILD).who(pair)));
            // What parents said of their children is no crossing of parents.
            all.removeIf(p -> isOfParents(p));
            tables.put(round, new Tables(of, all));
        });
        tables.forEach((round, t) -> {
            for (int wave = 0; wave < waves.of(round); wave++) {
                hangTogether(t, wave);
                manyAnswers(t, wave);
                families(t, wave);
            }
        });
        facts.forEach(this::print);
        tables.forEach((round, t) -> {
            for (int wave = 0; wave < waves.of(round); wave++) {
                for (Unit unit : units(t.round())) {
                    upTo(People.all(round, unit), wave);
                }
            }
        });
        facts.forEach(dated -> came(dated.fact().people()));
        wondered.forEach(people -> upTo(people, 0));
        wondered.forEach(this::came);
        said.forEach(this::say);
        puzzle.narrow();
        // How many children more than parents there are has to be known first.
        facts.stream().filter(f -> f.fact().kind() == Fact.Kind.ITEM).forEach(this::nearAnEnd);
        puzzle.narrow();
    }

    private static List<Unit> units(Questionnaire round) {
        return round.countsChildren() ? List.of(Unit.CHILD, Unit.RESPONDENT) : List.of(Unit.RESPONDENT);
    }

    private List<Question> manyOf(Questionnaire round) {
        return round.survey().questions().stream()
                .filter(ManyChoices.class::isInstance)
                .filter(q -> facts.stream()
                        .anyMatch(f -> f.fact().people().round().equals(round.key())
                                && f.fact().people().topics().stream().anyMatch(t -> t.startsWith(q.key() + "#"))))
                .toList();
    }

    /** How low and how high: of everyone of the first wave, or of those who came in a later one. */
    Blocks.Range range(People people, int wave) {
        return new Blocks(puzzle).range(over(people, wave, wave));
    }

    Puzzle puzzle() {
        return puzzle;
    }

    Map<Integer, Counted> counted() {
        return counted;
    }

    List<Waves.Dated> facts() {
        return facts;
    }

    Waves waves() {
        return waves;
    }

    Questionnaire round(String key) {
        return rounds.get(key);
    }

    private int figure(People people, int wave) {
        int place = puzzle.figure(people + " @" + wave);
        if (counted.putIfAbsent(place, new Counted(people, wave, wave)) == null && isNobody(people)) {
            puzzle.between(place, 0, 0);
        }
        return place;
    }

    /** Of each of these something is printed in this round. */
    private boolean printsAll(String round, Set<String> topics) {
        return topics.stream()
                .allMatch(topic -> facts.stream()
                        .map(f -> f.fact().people())
                        .anyMatch(p -> p.round().equals(round) && p.topics().contains(topic)));
    }

    /** Not asked what everybody is asked, or chose what they had not ticked. */
    private boolean isNobody(People people) {
        boolean choseUnticked = rounds.get(people.round()).chosenUnticked().stream()
                .anyMatch(pair -> pair.entrySet().stream()
                        .allMatch(e -> people.answers().containsKey(e.getKey())
                                && e.getValue().containsAll(people.answers().get(e.getKey()))));
        return choseUnticked
                || people.answers().entrySet().stream()
                        .anyMatch(e -> e.getValue().equals(Set.of(People.NOT_ASKED))
                                && rounds.get(people.round()).isForAll(e.getKey()));
    }

    private void hangTogether(Tables t, int wave) {
        for (Crossing crossing : t.crossings()) {
            for (String topic : crossing.topics()) {
                Crossing rest = Tables.without(crossing, topic);
                combine(t, crossing, topic, some -> {
                    Map<Integer, Integer> terms = new HashMap<>();
                    t.cells(crossing, some.answers(), c -> terms.merge(figure(c, wave), 1, Integer::sum));
                    t.cells(rest, some.answers(), c -> terms.merge(figure(c, wave), -1, Integer::sum));
                    puzzle.sum(terms, 0, 0);
                });
                Map<String, Set<String>> route = t.route(crossing, topic);
                if (!route.isEmpty()) {
                    asked(t, wave, crossing, topic, route);
                }
            }
        }
    }

    /** Asked is who gave the answers that lead there. */
    private void asked(Tables t, int wave, Crossing crossing, String topic, Map<String, Set<String>> route) {
        Crossing led = Tables.led(crossing, topic, route);
        combine(t, crossing, topic, some -> {
            Map<Integer, Integer> terms = new HashMap<>();
            Map<String, Set<String>> asked = new TreeMap<>(some.answers());
            asked.put(topic, t.round().asked(topic));
            t.cells(crossing, asked, c -> terms.merge(figure(c, wave), 1, Integer::sum));
            People met = some.who(route);
            if (met.answers().values().stream().noneMatch(Set::isEmpty)) {
                t.cells(led, met.answers(), c -> terms.merge(figure(c, wave), -1, Integer::sum));
            }
            puzzle.sum(terms, 0, 0);
        });
    }

    /** Every cell of a crossing as if this topic were no part of it. */
    private static void combine(Tables t, Crossing crossing, String but, Consumer<People> visit) {
        List<String> others = new ArrayList<>(crossing.topics());
        others.remove(but);
        combine(t, crossing, others, People.all(t.round().key(), crossing.unit()), visit);
    }

    private static void combine(Tables t, Crossing crossing, List<String> topics, People so, Consumer<People> visit) {
        if (topics.isEmpty()) {
            visit.accept(so);
            return;
        }
        for (Set<String> codes : t.classes(crossing, topics.get(0))) {
            combine(t, crossing, topics.subList(1, topics.size()), so.who(topics.get(0), codes), visit);
        }
    }

    /** Of many answers: one base, one blank; "none of these" stands alone, and everybody else gave one answer at least. */
    private void manyAnswers(Tables t, int wave) {
        Questionnaire round = t.round();
        for (Question question : manyOf(round)) {
            List<String> topics = round.topics(question);
            Unit unit = question.asked().unit();
            List<String> none = round.noneOfThese(question);
            for (Set<String> silent : List.of(Set.of(People.BLANK), Set.of(People.NOT_ASKED))) {
                for (String topic : topics.subList(1, topics.size())) {
                    Map<Integer, Integer> terms = new HashMap<>();
                    add(t, wave, unit, topic, silent, 1, terms);
                    add(t, wave, unit, topics.get(0), silent, -1, terms);
                    puzzle.sum(terms, 0, 0);
                }
            }
            Map<Integer, Integer> any = new HashMap<>();
            for (String topic : topics) {
                add(t, wave, unit, topic, Set.of(Questionnaire.YES), 1, any);
            }
            add(t, wave, unit, topics.get(0), Set.of(Questionnaire.YES, Questionnaire.NO), -1, any);
            puzzle.sum(any, 0, 100 * Cell.MANY);
            for (String alone : none) {
                topics.stream().filter(topic -> !none.contains(topic)).forEach(topic -> {
                    Map<Integer, Integer> terms = new HashMap<>();
                    add(t, wave, unit, topics.get(0), Set.of(Questionnaire.YES, Questionnaire.NO), 1, terms);
                    add(t, wave, unit, topic, Set.of(Questionnaire.YES), -1, terms);
                    add(t, wave, unit, alone, Set.of(Questionnaire.YES), -1, terms);
                    puzzle.sum(terms, 0, Cell.MANY);
                });
            }
        }
    }

    private void add(
            Tables t, int wave, Unit unit, String topic, Set<String> codes, int times, Map<Integer, Integer> terms) {
        t.cells(
                new Crossing(unit, Set.of(topic)),
                Map.of(topic, codes),
                c -> terms.merge(figure(c, wave), times, Integer::sum));
    }

    /** Everybody who answers has a child at least, and no more children in any group than there are over all. */
    private void families(Tables t, int wave) {
        Questionnaire round = t.round();
        if (!round.countsChildren()) {
            return;
        }
        int children = figure(People.all(round.key(), Unit.CHILD), wave);
        int people = figure(People.all(round.key(), Unit.RESPONDENT), wave);
        puzzle.sum(Map.of(children, 1, people, -1), 0, Cell.MANY);
        for (Crossing crossing : t.crossings()) {
            Crossing ofParents = new Crossing(Unit.RESPONDENT, crossing.topics());
            if (crossing.unit() == Unit.CHILD
                    && !crossing.topics().isEmpty()
                    && t.crossings().contains(ofParents)) {
                combine(t, crossing, "", some -> {
                    Map<Integer, Integer> more = new HashMap<>();
                    t.cells(crossing, some.answers(), c -> more.merge(figure(c, wave), 1, Integer::sum));
                    t.cells(ofParents, some.answers(), c -> more.merge(figure(c, wave), -1, Integer::sum));
                    puzzle.sum(more, 0, Cell.MANY);
                    more.merge(children, -1, Integer::sum);
                    more.merge(people, 1, Integer::sum);
                    puzzle.sum(more, -Cell.MANY, 0);
                });
            }
        }
    }

    private void print(Waves.Dated dated) {
        Fact fact = dated.fact();
        int place = upTo(fact.people(), dated.wave());
        // In a later release a row may be kept as it was under columns it never had: then nought is hidden too.
        boolean isFirst = waves.seen(fact.people().round()).get(0) == fact.release();
        boolean mayBeNought = fact.cell().hidden() && !isFirst;
        puzzle.between(place, mayBeNought ? 0 : fact.cell().least(), fact.cell().most());
    }

    /**
     * An answer of many is hidden only where one to five gave it, or one to five did not, children or parents; none is
     * hidden to protect another, unless it decides who is asked something. Five parents may have as many more children
     * as there are. In a later release those who came can be few as well.
     */
    private void nearAnEnd(Waves.Dated dated) {
        Fact fact = dated.fact();
        if (!fact.cell().hidden() || fact.people().topics().stream().anyMatch(deciding::contains)) {
            return;
        }
        int place = upTo(fact.people(), dated.wave());
        long few = FEW + further(fact.people(), dated.wave());
        Optional<Long> before = facts.stream()
                .filter(f -> f.wave() < dated.wave()
                        && f.fact().people().equals(fact.people())
                        && f.fact().cell().isExact())
                .map(f -> f.fact().cell().least())
                .max(Long::compare);
        // It was shown before and is not now: some came, or they would have left it as it was.
        before.ifPresentOrElse(
                then -> puzzle.between(place, then + 1, Cell.MANY),
                () -> base(fact).ifPresent(b -> puzzle.never(place, few + 1, b - few - 1)));
    }

    /** Answers of many that decide who is asked a question, or counted in a table. */
    private static Set<String> deciding(Surveys surveys) {
        return Stream.concat(
                        surveys.all().stream()
                                .flatMap(survey -> survey.pages().stream())
                                .flatMap(page -> page.askIf().stream()),
                        surveys.recodes().values().stream().flatMap(recode -> recode.onlyIf().stream()))
                .flatMap(condition -> Stream.concat(condition.anyOf().stream(), condition.noneOf().stream())
                        .map(code -> condition.question() + "#" + code))
                .collect(Collectors.toSet());
    }

    private Optional<Long> base(Fact fact) {
        return facts.stream()
                .map(Waves.Dated::fact)
                .filter(f -> f.kind() == Fact.Kind.BASE && f.row().equals(fact.row()))
                .filter(f -> f.release() == fact.release() && f.cell().isExact())
                .map(f -> f.cell().least())
                .findFirst();
    }

    /** At most so many children are not the first of their parent. */
    private long further(People people, int wave) {
        return people.unit() == Unit.RESPONDENT
                ? 0
                : puzzle.most(places.get(new Counted(People.all(people.round(), Unit.CHILD), 0, wave)))
                        - puzzle.least(places.get(new Counted(People.all(people.round(), Unit.RESPONDENT), 0, wave)));
    }

    private void say(Said one) {
        Map<Integer, Integer> terms = new HashMap<>();
        one.people().forEach(people -> terms.merge(upTo(people, waves.of(people.round()) - 1), 1, Integer::sum));
        puzzle.sum(terms, one.cell().least(), one.cell().most());
    }

    /** The people of all waves up to this one. */
    int upTo(People people, int wave) {
        return over(people, 0, wave);
    }

    /** The people of some waves. */
    private int over(People people, int from, int to) {
        Counted all = new Counted(people, from, to);
        Integer known = places.get(all);
        if (known != null) {
            return known;
        }
        int place = puzzle.figure(people + " " + from + ".." + to);
        places.put(all, place);
        counted.put(place, all);
        if (isOfParents(people)) {
            parents(place, people, from, to);
        } else {
            Map<Integer, Integer> terms = new HashMap<>(Map.of(place, -1));
            for (int w = from; w <= to; w++) {
                inside(people, w, terms);
            }
            puzzle.sum(terms, 0, 0);
            if (people.topics().size() == 1) {
                rest(place, people, from, to);
            }
        }
        return place;
    }

    /** These and all others are everybody: said once more, for then single sums tell it. */
    private void rest(int place, People people, int from, int to) {
        String topic = people.topics().iterator().next();
        Tables t = tables.get(people.round());
        Crossing crossing = new Crossing(people.unit(), people.topics());
        Map<Integer, Integer> terms = new HashMap<>(Map.of(place, 1));
        for (int w = from; w <= to; w++) {
            for (Set<String> codes : t.classes(crossing, topic)) {
                if (!people.answers().get(topic).containsAll(codes)) {
                    People others = People.all(people.round(), people.unit()).who(topic, codes);
                    terms.merge(figure(others, w), 1, Integer::sum);
                }
            }
            terms.merge(figure(People.all(people.round(), people.unit()), w), -1, Integer::sum);
        }
        puzzle.sum(terms, 0, 0);
    }

    private void inside(People people, int wave, Map<Integer, Integer> terms) {
        tables.get(people.round())
                .cells(
                        new Crossing(people.unit(), people.topics()),
                        people.answers(),
                        c -> terms.merge(figure(c, wave), 1, Integer::sum));
    }

    /** Counted are parents, by what they said of their children: no more than children, nor many fewer. */
    private boolean isOfParents(People people) {
        Questionnaire round = rounds.get(people.round());
        return people.unit() == Unit.RESPONDENT
                && people.topics().stream().anyMatch(topic -> round.unit(topic) == Unit.CHILD);
    }

    private void parents(int place, People parents, int from, int to) {
        int children = over(new People(parents.round(), Unit.CHILD, parents.answers()), from, to);
        int allChildren = over(People.all(parents.round(), Unit.CHILD), from, to);
        int allParents = over(People.all(parents.round(), Unit.RESPONDENT), from, to);
        puzzle.sum(Map.of(children, 1, place, -1), 0, Cell.MANY);
        puzzle.sum(Map.of(allParents, 1, place, -1), 0, Cell.MANY);
        puzzle.sum(Map.of(children, 1, place, -1, allChildren, -1, allParents, 1), -Cell.MANY, 0);
    }

    /** One print minus the other: who came in between, of everybody any row ever counted. */
    private void came(People people) {
        for (int wave = 1; wave < waves.of(people.round()); wave++) {
            int came = over(people, wave, wave);
            puzzle.sum(Map.of(over(people, 0, wave - 1), 1, came, 1, over(people, 0, wave), -1), 0, 0);
        }
    }
}
