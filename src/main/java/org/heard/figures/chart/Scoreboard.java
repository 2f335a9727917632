package org.heard.figures.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Sentence;

/**
 * Measures under their headings, all on one scale from 0 to 100%, each with its latest share and what may be said of
 * its change. The picture ({@link #chart}) and the table of a page ({@link #groups}) are made from the same rows.
 */
public final class Scoreboard {
    /** What the sentence counts: those with a star, or all where none has one. */
    private static final String STARRED = "headline measure";

    private final List<ScoreboardLine> lines;
    private final List<Row> rounds;
    private final List<ScoreboardRow> rows;
    private final MeasureVerdicts verdicts;
    private final String since;
    private final RoundMarks marks;

    private Scoreboard(List<ScoreboardLine> lines, RoundMarks marks) {
        this.lines = List.copyOf(lines);
        this.marks = marks;
        this.rounds = Measures.rounds(tables());
        this.verdicts = MeasureVerdicts.latest(tables(), rounds);
        this.since = mostOften(verdicts);
        String latest = rounds.get(rounds.size() - 1).key();
        this.rows = IntStream.range(0, lines.size())
                .mapToObj(i -> new ScoreboardRow(lines.get(i), verdicts.ones().get(i), latest, since, marks))
                .toList();
    }

    /**
     * @param lines at least one, those of a heading one after the other
     * @param marks of the whole release
     * @throws IllegalArgumentException where there is no line
     */
    public static Scoreboard of(List<ScoreboardLine> lines, RoundMarks marks) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a scoreboard needs a measure");
        }
        return new Scoreboard(lines, marks);
    }

    /** Rows under one heading; the heading may be empty. */
    public record Group(String title, List<ScoreboardRow> rows) {}

    /** @param svg the mark as it stands in the strips @param name of its round */
    public record KeyEntry(String svg, String name) {}

    /** What is said first: "Of six headline measures, one rose since November 2019: … Three show no clear change." */
    public String sentence() {
        return counted().full();
    }

    /** The same in other words than English: a list of counts, for numbers bend the words around them elsewhere. */
    public String sentence(MeasureWords words) {
        return words.isEnglish() ? sentence() : new ScoreboardCounts(counted(), words).toString();
    }

    /** For a link: "one of six main measures is better"; empty where nothing was compared. */
    public String inShort() {
        return counted().inShort();
    }

    public List<ScoreboardRow> rows() {
        return rows;
    }

    /** In the order given. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (ScoreboardRow row : rows) {
            boolean next = groups.isEmpty()
                    || !groups.get(groups.size() - 1).title().equals(row.line().group());
            if (next) {
                groups.add(new Group(row.line().group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    /** "Mar 2021": heads the column of shares. */
    public String latest() {
        return DrawnRounds.name(rounds.get(rounds.size() - 1));
    }

    /** "Since Nov 2019": heads the column of changes; "Change" where nothing is compared. */
    public String changeHead() {
        return since.isEmpty() ? "Change" : "Since " + since;
    }

    /** Who stands beside the measures: "Staff"; in the order of the first line that names them. */
    public List<String> voices() {
        return lines.stream()
                .flatMap(line -> line.voices().stream())
                .map(ScoreboardLine.Voice::who)
                .distinct()
                .toList();
    }

    public boolean hasHeadlines() {
        return lines.stream().anyMatch(ScoreboardLine::headline);
    }

    /** Whether any of it was asked before: else there is nothing to say of a change, nor why none can be told. */
    public boolean compares() {
        return rows.stream().anyMatch(row -> row.said() != Said.NO_EARLIER_ROUND);
    }

    public boolean hasTargets() {
        return lines.stream().anyMatch(line -> line.target().isPresent());
    }

    /** The mark of each round, oldest first. */
    public List<KeyEntry> key() {
        return rounds.stream()
                .map(round -> {
                    Sheet sheet = new Sheet(14, 14);
                    sheet.fineMark(mark(round), 7, 7);
                    return new KeyEntry(Svg.decorative(sheet), DrawnRounds.name(round));
                })
                .toList();
    }

    Mark mark(Row round) {
        return marks.of(round).ofScoreboard(round == rounds.get(rounds.size() - 1));
    }

    /** As a picture with words and data table of its own. */
    public Chart chart() {
        return new Chart(
                tables(),
                "scoreboard-of-" + lines.size(),
                words(),
                new ScoreboardTable(this).data(),
                new ScoreboardPicture(this));
    }

    private ChartText words() {
        List<String> labels = Standing.labels(tables());
        String span = DrawnRounds.name(rounds.get(0)).equals(latest())
                ? latest()
                : DrawnRounds.name(rounds.get(0)) + " to " + latest();
        String subtitle = "Share of " + Measures.units(tables()) + ", " + span + ", per cent";
        return new ChartText(
                sentence(),
                subtitle,
                Keys.caption("Scoreboard. " + subtitle, labels),
                AlternativeText.counting("Scoreboard:", values(), counted().messages()),
                "Answers stand under each share",
                note());
    }

    /** "listened to in the plan 67%": of what changed, or of all where nothing did. */
    private List<String> values() {
        return verdicts.named().stream()
                .flatMap(one -> one
                        .table()
                        .latest()
                        .share(Measures.headline(one.table()))
                        .map(share -> Finding.lower(one.title()) + " " + Percent.whole(share))
                        .stream())
                .toList();
    }

    /** What is peculiar to it; how intervals and verdicts come about is said once, in the method. */
    private String note() {
        List<String> sentences = new ArrayList<>();
        if (!voices().isEmpty()) {
            sentences.add("Others were asked in other words and are not compared.");
        }
        rows.stream()
                .filter(row -> row.said() == Said.CANNOT_BE_COMPARED)
                .flatMap(row -> reason(row).stream())
                .forEach(sentences::add);
        sentences.addAll(Notes.symbols(tables()));
        return String.join(" ", sentences);
    }

    private static Optional<String> reason(ScoreboardRow row) {
        return row.table().changes().stream()
                .filter(change -> change.to().equals(row.table().latest().key()) && !change.isComparable())
                .map(SafeTable.Change::reason)
                .filter(reason -> !reason.isEmpty())
                .reduce((older, newer) -> newer)
                .map(reason -> row.title() + ": " + Sentence.full(reason));
    }

    private ScoreboardSentence counted() {
        List<MeasureVerdicts.One> starred = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).headline())
                .mapToObj(verdicts.ones()::get)
                .toList();
        return starred.isEmpty()
                ? new ScoreboardSentence(verdicts, isOfMeasures() ? "measure" : "question")
                : new ScoreboardSentence(new MeasureVerdicts(starred, verdicts.since()), STARRED);
    }

    private boolean isOfMeasures() {
        return tables().stream().anyMatch(table -> !table.about().measure().isEmpty());
    }

    /** The first of those that are named most often; empty where nothing is compared. */
    private static String mostOften(MeasureVerdicts verdicts) {
        Map<String, Long> counts = verdicts.ones().stream()
                .map(MeasureVerdicts.One::from)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    List<SafeTable> tables() {
        return lines.stream().map(ScoreboardLine::table).toList();
    }

    List<Row> rounds() {
        return rounds;
    }

    List<String> labels() {
        return Standing.labels(tables());
    }
}
