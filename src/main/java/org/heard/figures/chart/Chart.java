package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;

/**
 * One chart with its words and its data table, all made from safe tables. The factories name the
 * kinds; {@link #of} picks the ones that suit a table.
 */
public final class Chart {
    /** Ends each alternative text; where no table follows, say where it stands in as few letters. */
    public static final String TABLE_FOLLOWS = "Data table follows.";

    private static final int ACROSS_THE_PAGE = 159;
    /** Words of 12 pt become 8.5 pt. */
    private static final int IN_LARGE_TYPE = 113;

    private final String key;
    private final ChartText words;
    private final DataTable dataTable;
    private final Drawing drawing;
    private final List<About> abouts;
    private final List<String> labels;
    private final List<String> footnote;
    private final String counted;

    Chart(List<SafeTable> tables, String kind, ChartText words, DataTable dataTable, Drawing drawing) {
        this.key = Keys.key(tables.get(0).id(), kind);
        this.abouts = tables.stream().map(SafeTable::about).toList();
        this.labels = Standing.labels(tables);
        this.footnote = Footnote.of(tables);
        this.counted = CountedLine.of(tables, words.baseLine());
        this.words = words;
        this.dataTable = dataTable;
        this.drawing = drawing;
    }

    /**
     * The charts a release draws of this table, the headline first; at least one.
     *
     * @param marks of the whole release
     */
    public static List<Chart> of(SafeTable table, RoundMarks marks) {
        return switch (table.kind()) {
            case ROUNDS -> DrawnRounds.charts(table, marks);
            case ITEMS, PROFILE -> List.of(bars(table, marks));
            case GROUPS -> List.of(groups(table));
        };
    }

    /** The headline share in each round on a true time axis, with whiskers; breaks drawn as breaks. */
    public static Chart overTime(SafeTable table) {
        return OverTime.chart(table);
    }

    /** One scale question, one bar a round, oldest on top, the middle option straddling zero. */
    public static Chart diverging(SafeTable table) {
        return Diverging.chart(table);
    }

    /** The latest round of several questions on one scale, one bar each. */
    public static Chart battery(List<SafeTable> tables) {
        return Battery.chart(tables);
    }

    /**
     * All answers to several scale questions, the latest round of each over the first it can be compared with; empty
     * where none of them has a scale.
     */
    public static Optional<Chart> batteryOverTime(List<SafeTable> tables) {
        List<SafeTable> scales = tables.stream().filter(BatteryOverTime::draws).toList();
        return scales.isEmpty() ? Optional.empty() : Optional.of(BatteryOverTime.chart(scales));
    }

    /** Agree, neither, disagree, don't know: one bar of 100% a round. */
    public static Chart distribution(SafeTable table) {
        return Distribution.chart(table);
    }

    /** Items of a many-choice question sorted by the latest round; or a profile in its own order. */
    public static Chart bars(SafeTable table, RoundMarks marks) {
        return Bars.chart(table, marks);
    }

    /** One measure in each group of one round, everyone first, order as in the survey file. */
    public static Chart groups(SafeTable table) {
        return Groups.chart(table);
    }

    /** Several measures, a mark with whiskers for each of the last three rounds. */
    public static Chart dots(List<SafeTable> tables, RoundMarks marks) {
        return Dots.chart(tables, marks);
    }

    /** The change of several measures between two rounds, named by row key. */
    public static Chart changes(List<SafeTable> tables, String from, String to) {
        return Changes.chart(tables, from, to);
    }

    /** Measures under their headings on one scale, each with its latest share and the verdict on its change. */
    public static Chart scoreboard(List<ScoreboardLine> lines, RoundMarks marks) {
        return Scoreboard.of(lines, marks).chart();
    }

    /** Themes in comments, latest round and the one before; the table's base is coded comments. */
    public static Chart themes(SafeTable table) {
        return Themes.chart(table);
    }

    /** One concept as asked of parents, young people and staff: the latest round of each table. */
    public static Chart voices(List<SafeTable> tables) {
        return Voices.chart(tables);
    }

    /** Short, stable, safe as a file name and as a prefix of ids: "ehcp-listened-rounds-over-time". */
    public String key() {
        return key;
    }

    /** The finding in one line, from the verdict. */
    public String title() {
        return words.title();
    }

    /** What, of whom, when, unit. */
    public String subtitle() {
        return words.subtitle();
    }

    /** What the picture shows, without the finding, with the standing labels: for "Figure 3: …". */
    public String caption() {
        return words.caption();
    }

    /** One sentence for those who cannot see the picture, at most 150 characters. */
    public String alternativeText() {
        return words.alternativeText();
    }

    /** "n = 312 (Nov 2019), 428 (Sept 2020), 506 (Mar 2021) parents". */
    public String baseLine() {
        return words.baseLine();
    }

    /** What the marks and symbols mean, and what limits the comparison. */
    public String note() {
        return words.note();
    }

    /** What of the note is so of this chart alone: what holds for all, a paper says once. May be empty. */
    public String peculiarNote() {
        return Notes.OF_ALL.matcher(note()).replaceAll("").strip();
    }

    /** Question version, fieldwork, how invited, who did not say, measure and objective: the lines under the table. */
    public List<String> footnotes() {
        return footnote;
    }

    /** "invented sample data", "reconstructed", "weighted": also inside the picture. */
    public List<String> labels() {
        return labels;
    }

    public DataTable dataTable() {
        return dataTable;
    }

    /** How wide the wide picture is printed, in millimetres: so that its words are 8.5 pt, as those of a page's tables. */
    public int millimetres() {
        return drawing.isInPrintType() ? ACROSS_THE_PAGE : IN_LARGE_TYPE;
    }

    /** How tall that makes it, in millimetres. */
    public double millimetresTall() {
        Sheet sheet = drawing.on(Layout.WIDE);
        return (double) millimetres() * sheet.height() / sheet.width();
    }

    /** For pages of 480 pixels and more: 601 units wide, live text, to be set inline or in a file. */
    public String svg() {
        return Svg.of(drawing.on(Layout.WIDE), key + "-wide", words);
    }

    /** A drawing of its own, 320 units wide. */
    public String svgNarrow() {
        return Svg.of(drawing.on(Layout.NARROW), key + "-narrow", words);
    }

    /** The wide picture at 300 dots an inch, 1,878 pixels wide, with its resolution and words inside. */
    public byte[] png() {
        return Png.of(drawing.on(Layout.WIDE), words);
    }

    /** The narrow picture at 300 dots an inch. */
    public byte[] pngNarrow() {
        return Png.of(drawing.on(Layout.NARROW), words);
    }

    /** The wide picture under its finding, with its bases and its source; what else is told of it is in the file's own data. */
    public String svg(Certificate certificate) {
        return Svg.of(takenAway(certificate), key + "-taken", words, about(certificate));
    }

    /** The same at 300 dots an inch. */
    public byte[] png(Certificate certificate) {
        return Png.of(takenAway(certificate), words, certificate.code(), about(certificate));
    }

    private Sheet takenAway(Certificate certificate) {
        return Strips.around(
                drawing.on(Layout.WIDE), words, List.of(counted, certificate.source()), drawing.isInPrintType());
    }

    /** What the page said around it: every base, what marks and symbols mean, and {@link #origin}. */
    private String about(Certificate certificate) {
        return Stream.concat(Stream.of(baseLine() + ".", note()), origin(certificate).stream())
                .collect(Collectors.joining("\n"));
    }

    /** Who was not heard, the exact questions, who is counted, what is hidden, and where it comes from: one text each. */
    public List<String> origin(Certificate certificate) {
        return Stream.of(
                        certificate.warnings().stream(),
                        questions().stream().map(wording -> "Question: “" + wording + "”"),
                        footnotes().stream(),
                        Stream.of(Hiding.RULE, certificate.sentence()),
                        Stream.of(Standing.text(labels()))
                                .filter(text -> !text.isEmpty())
                                .map(text -> text + "."))
                .flatMap(texts -> texts)
                .toList();
    }

    /** The questions in their exact words, as asked in the latest round. */
    public List<String> questions() {
        return abouts.stream().map(About::wording).distinct().toList();
    }

    /** Keys of the measures it shows; none for a question that is no measure. */
    public List<String> measures() {
        return abouts.stream()
                .map(About::measure)
                .filter(measure -> !measure.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return key;
    }
}
