package org.heard.proving.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heard.collection.response.AnswersAsJson;
import org.heard.collection.response.ResponseRows;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.survey.Unit;

/**
 * A whole release of a real area's size, of invented answers to real questions, made and thrown away: for
 * measuring how long one takes.
 */
public final class Rehearsal {
    public static final int ROUNDS = 3;
    public static final int PARENTS = 345;
    /** Of so many children at most one answer in seven is "not used" or left, as in the rounds we know. */
    private static final double LEFT = 0.14;

    private static final double BLANK = 0.03;
    private static final double SECOND_CHILD = 0.12;

    private final Surveys surveys;
    private final List<AnsweredRound> rounds;

    /** @param shipped surveys whose latest parents' round lends its questions */
    public Rehearsal(Surveys shipped) {
        this.surveys = RehearsedSurveys.of(shipped);
        this.rounds = IntStream.range(0, ROUNDS).mapToObj(this::round).toList();
    }

    /** @param hidden cells of all the tables that are not shown */
    public record Made(int tables, int splitTables, long hidden) {}

    /** Counts, compares, protects, as a release is prepared. */
    public Made make() {
        List<SafeTable> tables = ProtectedTables.protect(
                        new Tabulation(surveys, rounds, DisclosureRules.DEFAULT.smallestBase()).universe("rehearsal"),
                        Ledger.EMPTY,
                        DisclosureRules.DEFAULT)
                .tables();
        return new Made(
                tables.size(),
                (int) tables.stream()
                        .filter(t -> t.kind() == SafeTable.Kind.GROUPS)
                        .count(),
                tables.stream()
                        .flatMap(t -> t.rows().stream())
                        .flatMap(r -> r.cells().values().stream())
                        .filter(c -> c.shown().isEmpty())
                        .count());
    }

    /** Stored answers of many invented parents, as the database keeps them. */
    public Stream<String> documents(int many) {
        SplittableRandom random = new SplittableRandom(7);
        AnswersAsJson json = new AnswersAsJson();
        return IntStream.range(0, many).mapToObj(i -> json.convertToDatabaseColumn(answers(0, random)));
    }

    /** @param responses how many were read, @param bytes what their columns hold */
    public record Loaded(int responses, long bytes) {}

    /** Streams the answers of the first rehearsed round from a database into columns. */
    public Loaded load(DataSource database) {
        Round round = rounds.get(0).round();
        AnsweredRound read = AnsweredRound.read(round, rounds.get(0).survey(), new ResponseRows(database));
        return new Loaded(read.ids().size(), read.bytes());
    }

    /** Key of the round that {@link #load} reads. */
    public String stored() {
        return rounds.get(0).round().key();
    }

    private AnsweredRound round(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<AnsweredRound.Person> people = new ArrayList<>();
        for (int i = 0; i < PARENTS; i++) {
            people.add(new AnsweredRound.Person(number + "-" + i, answers(number, random)));
        }
        return new AnsweredRound(
                Round.imported(surveys.all().get(number), true, ""),
                surveys.all().get(number),
                people);
    }

    private Answers answers(int round, SplittableRandom random) {
        int children = random.nextDouble() < SECOND_CHILD ? 2 : 1;
        Answers answers = Answers.NONE;
        for (Question question : surveys.all().get(round).questions()) {
            for (int child = 0; child < children; child++) {
                Answer answer = answer(question, random);
                answers = question.asked().unit() == Unit.CHILD
                        ? answers.with(question.key(), child, answer)
                        : answers.with(question.key(), answer);
            }
        }
        return answers;
    }

    /** The lower the place of an option, the likelier, so that some are rare, as they are. */
    private static Answer answer(Question question, SplittableRandom random) {
        List<Option> options = question.options();
        if (random.nextDouble() < BLANK) {
            return Answer.BLANK;
        }
        Optional<Option> last = Optional.of(options.get(options.size() - 1)).filter(o -> random.nextDouble() < LEFT);
        double skewed = random.nextDouble() * random.nextDouble();
        return Answer.of(
                last.orElse(options.get((int) (skewed * options.size()))).code());
    }
}
