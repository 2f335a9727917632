package org.heard.improvement.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.chart.MeasureSentence;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.VerdictSentence;
import org.heard.improvement.plan.Actual;
import org.heard.improvement.plan.MeasureChange;
import org.heard.improvement.plan.MeasureEvidence;
import org.heard.improvement.plan.Period;
import org.heard.improvement.plan.PromiseRound;
import org.heard.improvement.plan.SurveyChange;
import org.heard.improvement.plan.SurveyLevel;
import org.heard.improvement.plan.TargetFigure;
import org.heard.publication.release.RoundDates.FirstAndLast;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * Every release published so far, asked as at a day. <b>What it guarantees:</b> nothing published after that day is in
 * an answer; a verdict is the one its release froze. <b>What the caller must see to:</b> the day is not to come.
 */
public final class PublishedEvidence implements MeasureEvidence {
    private static final String WITHDRAWN = "withdrawn";

    private final Surveys surveys;
    private final List<Publication> all;
    private final Function<String, Optional<FirstAndLast>> fieldwork;

    PublishedEvidence(Surveys surveys, List<Publication> all, Function<String, Optional<FirstAndLast>> fieldwork) {
        this.surveys = surveys;
        this.all = List.copyOf(all);
        this.fieldwork = fieldwork;
    }

    /**
     * The measure in the newest later round that asked it, since the baseline. Where that round's release was withdrawn
     * nobody can tell: neither an older version nor an older round speaks in its place.
     */
    @Override
    public MeasureChange since(String measure, String baseline, LocalDate asAt) {
        List<Survey> later = later(baseline);
        return later.stream()
                .flatMap(round -> newestOf(round.key(), asAt).stream())
                .flatMap(one -> said(measure, baseline, one)
                        .map(change -> one.isWithdrawn(asAt) ? MeasureChange.cannotTell(WITHDRAWN) : change)
                        .stream())
                .reduce((earlier, newest) -> newest)
                .orElseGet(() -> MeasureChange.cannotTell("not asked again yet"));
    }

    /** Every later round that asked the measure, or something else in its place, with each version of its release. */
    @Override
    public List<PromiseRound> rounds(String measure, String baseline) {
        return later(baseline).stream()
                .flatMap(round -> round(round.key(), measure, baseline).stream())
                .toList();
    }

    private Optional<PromiseRound> round(String round, String measure, String baseline) {
        List<PromiseRound.Version> versions = of(round)
                .flatMap(one -> said(measure, baseline, one)
                        .map(change -> new PromiseRound.Version(one.published(), one.withdrawn(), change))
                        .stream())
                .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : fieldwork.apply(round).map(days -> new PromiseRound(round, days.first(), days.last(), versions));
    }

    /** An older version of a round's release is taken back by the next one, where it was not withdrawn before. */
    @Override
    public List<TargetFigure> figures(String measure, String baseline) {
        List<Survey> asked = baseline.isEmpty() ? surveys.all() : later(baseline);
        return asked.stream()
                .flatMap(round -> figures(measure, baseline, round.key()).stream())
                .toList();
    }

    private List<TargetFigure> figures(String measure, String baseline, String round) {
        Optional<FirstAndLast> days = fieldwork.apply(round);
        List<Publication> versions = days.isEmpty() ? List.of() : showing(measure, round);
        return IntStream.range(0, versions.size())
                .boxed()
                .flatMap(i -> actual(measure, baseline, round, versions.get(i))
                        .map(actual -> new TargetFigure(
                                surveys.survey(round).map(Survey::round).orElse(round),
                                new Period(days.get().first(), days.get().last(), ""),
                                Optional.of(versions.get(i).published()),
                                end(versions, i),
                                actual))
                        .stream())
                .toList();
    }

    private static Optional<LocalDate> end(List<Publication> versions, int i) {
        Stream<LocalDate> next = versions.stream().skip(i + 1L).limit(1).map(Publication::published);
        return Stream.concat(next, versions.get(i).withdrawn().stream()).min(Comparator.naturalOrder());
    }

    private Optional<Actual> actual(String measure, String baseline, String round, Publication one) {
        return baseline.isEmpty()
                ? figure(measure, round, one).map(RoundFigure::level)
                : said(measure, baseline, one).map(SurveyChange::new);
    }

    /** Versions of its own release; where it has none, those of later rounds that show it too. */
    private List<Publication> showing(String measure, String round) {
        List<Publication> own = of(round).toList();
        return !own.isEmpty()
                ? own
                : later(round).stream()
                        .flatMap(later -> of(later.key()))
                        .filter(one -> figure(measure, round, one).isPresent())
                        .sorted(Comparator.comparing(Publication::published))
                        .toList();
    }

    /** The level a target is judged by; empty where no release published by then has that round of the measure. */
    public Optional<SurveyLevel> level(String measure, String round, LocalDate asAt) {
        return figure(measure, round, asAt).map(RoundFigure::level);
    }

    /** A measure in one round: of its own newest release, else of the newest later one that shows the round too. */
    public Optional<RoundFigure> figure(String measure, String round, LocalDate asAt) {
        Stream<Publication> own = standing(round, asAt).stream();
        Stream<Publication> others = later(round).stream()
                .sorted(Comparator.comparing(Survey::month).reversed())
                .flatMap(one -> standing(one.key(), asAt).stream());
        return Stream.concat(own, others)
                .flatMap(one -> figure(measure, round, one).stream())
                .findFirst();
    }

    private static Optional<RoundFigure> figure(String measure, String round, Publication one) {
        return Optional.ofNullable(one.measures().get(measure))
                .flatMap(table -> table.row(round).map(row -> figure(table, row, one.id())));
    }

    private static RoundFigure figure(SafeTable table, SafeTable.Row row, String release) {
        String column = table.headline().map(Column::code).orElseThrow();
        Optional<Share> share = row.share(column);
        return new RoundFigure(
                row.label(),
                share,
                share.flatMap(shown -> row.interval(column)
                                .map(limits ->
                                        new SurveyLevel(Optional.of(limits), shown.base(), shown.effectiveBase())))
                        .orElseGet(SurveyLevel::withheld),
                table.about().unit(),
                table.about().phrase(),
                Publication.address(release, table));
    }

    /** The measure in the words of the newest release of its newest round. */
    public Optional<MeasureTold> told(String measure, LocalDate asAt) {
        return surveys.all().stream()
                .flatMap(round -> standing(round.key(), asAt).stream())
                .filter(one -> one.asked(measure).isPresent())
                .reduce((earlier, newest) -> newest)
                .map(one -> told(one, one.asked(measure).orElseThrow()));
    }

    private MeasureTold told(Publication one, SafeTable table) {
        MeasureSentence sentence = new MeasureSentence(
                table, MeasureWords.english(surveys.languages().words()));
        return new MeasureTold(
                sentence.told(), sentence.sureness(), Publication.address(one.id(), table), one.id(), one.published());
    }

    /** Ids of all releases that stand on that day. */
    public List<String> releases(LocalDate asAt) {
        return all.stream()
                .filter(one -> one.isPublished(asAt) && !one.isWithdrawn(asAt))
                .map(Publication::id)
                .sorted()
                .toList();
    }

    /** What is known by then, to be named: each release published, and each withdrawal. */
    public List<String> known(LocalDate asAt) {
        return all.stream()
                .filter(one -> one.isPublished(asAt))
                .flatMap(one -> Stream.concat(
                        Stream.of(one.id()), Stream.of(withdrawalOf(one)).filter(any -> one.isWithdrawn(asAt))))
                .sorted()
                .toList();
    }

    private static String withdrawalOf(Publication one) {
        return "withdrawn:" + one.id();
    }

    /** What some releases say, as if there were no others; and no withdrawal but those named with them. */
    public PublishedEvidence only(Collection<String> known) {
        return new PublishedEvidence(
                surveys,
                all.stream()
                        .filter(one -> known.contains(one.id()))
                        .map(one -> known.contains(withdrawalOf(one)) ? one : one.standing())
                        .toList(),
                fieldwork);
    }

    /** Ids of the releases named, of which no withdrawal is named and there is one by now. */
    public List<String> withdrawnSince(Collection<String> known) {
        return all.stream()
                .filter(one -> one.withdrawn().isPresent())
                .filter(one -> known.contains(one.id()) && !known.contains(withdrawalOf(one)))
                .map(Publication::id)
                .sorted()
                .toList();
    }

    /** Keys of all rounds of which a release stands on that day, the oldest first. */
    public List<String> published(LocalDate asAt) {
        return surveys.all().stream()
                .map(Survey::key)
                .filter(round -> standing(round, asAt).isPresent())
                .toList();
    }

    /** What one release says; empty where its round asked neither the measure nor anything in its place. */
    private Optional<MeasureChange> said(String measure, String baseline, Publication one) {
        return one.asked(measure)
                .map(table -> said(table, baseline, one.round()))
                .or(() -> inItsPlace(measure, one.round())
                        .map(question -> notComparable(question, baseline, one.round())));
    }

    private MeasureChange said(SafeTable table, String baseline, String round) {
        Optional<SafeTable.Change> change = table.change(baseline, round);
        if (change.isEmpty()) {
            return notComparable(table.about().question(), baseline, round);
        }
        if (change.get().comparison().isEmpty() || !change.get().isComparable()) {
            return MeasureChange.cannotTell(change.get().sentence());
        }
        SafeTable.Row before = table.row(baseline).orElseThrow();
        SafeTable.Row after = table.row(round).orElseThrow();
        long leastShown =
                Math.max(table.rules(before).smallestBase(), table.rules(after).smallestBase());
        return MeasureChange.of(change.get().comparison().get(), before.label(), after.label(), leastShown);
    }

    private Optional<String> inItsPlace(String measure, String round) {
        return surveys.measures().stream()
                .filter(one -> one.key().equals(measure))
                .map(Measure::beside)
                .flatMap(beside -> Optional.ofNullable(beside.get(round)).stream())
                .findFirst();
    }

    private MeasureChange notComparable(String question, String baseline, String round) {
        String why = surveys.lineage(
                        question,
                        surveys.survey(baseline).orElseThrow(),
                        surveys.survey(round).orElseThrow())
                .reason();
        return MeasureChange.cannotTell(VerdictSentence.notComparable(why));
    }

    /** Rounds of the same family after one, the oldest first; none where nobody knows it. */
    private List<Survey> later(String round) {
        return surveys.survey(round).stream()
                .map(asked -> surveys.of(asked.instrument()))
                .flatMap(Collection::stream)
                .dropWhile(one -> !one.key().equals(round))
                .skip(1)
                .toList();
    }

    private Optional<Publication> newestOf(String round, LocalDate asAt) {
        return of(round).filter(one -> one.isPublished(asAt)).reduce((older, newer) -> newer);
    }

    private Optional<Publication> standing(String round, LocalDate asAt) {
        return newestOf(round, asAt).filter(one -> !one.isWithdrawn(asAt));
    }

    /** Versions of one round, the oldest first. */
    private Stream<Publication> of(String round) {
        return all.stream()
                .filter(one -> one.round().equals(round))
                .sorted(Comparator.comparingInt(Publication::version));
    }
}
