package org.heard.figures.chart;

import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Points;
import org.heard.figures.statistics.Share;

/**
 * A measure as a {@link Scoreboard} prints it: the same words in the picture and in the table of a page. A hidden
 * figure is in none of them.
 */
public final class ScoreboardRow {
    /** Beside the share of a measure that was not in the round. */
    private static final String NOT_ASKED = "not asked";

    private final ScoreboardLine line;
    private final MeasureVerdicts.One one;
    /** Key of the round the whole scoreboard is about. */
    private final String latest;
    /** Name of the round most measures are set against; a row that is not says so. */
    private final String since;

    private final RoundMarks marks;

    ScoreboardRow(ScoreboardLine line, MeasureVerdicts.One one, String latest, String since, RoundMarks marks) {
        this.line = line;
        this.one = one;
        this.latest = latest;
        this.since = since;
        this.marks = marks;
    }

    public ScoreboardLine line() {
        return line;
    }

    SafeTable table() {
        return line.table();
    }

    Said said() {
        return one.said();
    }

    /** "Listened to in the plan"; with the answers that are counted, where no phrase says what the share is of. */
    public String title() {
        About about = table().about();
        String counted = about.phrase().isEmpty()
                ? table().headline().map(column -> ": " + column.label()).orElse("")
                : "";
        return about.title() + counted;
    }

    /** With a star where it is a headline measure. */
    String starred() {
        return title() + (line.headline() ? "\u00a0*" : "");
    }

    /** Key of the question, as its page is called. */
    public String question() {
        return table().about().question();
    }

    public boolean isHeadline() {
        return line.headline();
    }

    Optional<Row> row() {
        return table().row(latest).filter(DrawnRounds::wasAsked);
    }

    /** "67%", "c" where it is hidden, or that it was not asked. */
    public String share() {
        return row().map(row -> row.share(column()).map(Percent::whole).orElse(DataTable.HIDDEN))
                .orElse(NOT_ASKED);
    }

    /** Whether the share of the latest round is there. */
    public boolean isShown() {
        return row().flatMap(row -> row.share(column())).isPresent();
    }

    /** Whether there is one and it is kept from view. */
    public boolean isHidden() {
        return row().isPresent() && !isShown();
    }

    /** "135"; empty where nothing is shown. */
    public String base() {
        return row().filter(row -> isShown()).map(row -> row.base().text()).orElse("");
    }

    /** "u" where the base is low, else empty. */
    public String caution() {
        return row().filter(row -> isShown() && row.lowBase())
                .map(row -> DataTable.LOW_BASE)
                .orElse("");
    }

    /** "children". */
    public String unit() {
        return table().about().unit();
    }

    /** "▲"; empty where there is nothing to set side by side. */
    public String symbol() {
        return said().symbol();
    }

    /** "possible, not confirmed". */
    public String verdict() {
        return said().words();
    }

    /** "more", "fewer" or empty, to be set in that verdict's colour: nothing else carries one. */
    public String flag() {
        return said().isFlagged() ? said().words() : "";
    }

    /** "+32 points (20 to 43)"; empty where no change may be said. */
    public String points() {
        return comparison().map(ScoreboardRow::points).orElse("");
    }

    private static String points(Comparison change) {
        String points = Points.signed(change);
        String unit = points.matches("[+\u2212]1") ? " point (" : " points (";
        return points + unit + TableNumbers.limits(change.interval()) + ")";
    }

    /** "since Sept 2020", where it is another round than that of most measures; else empty. */
    public String sinceOther() {
        String from = one.from();
        return from.isEmpty() || from.equals(since) ? "" : "since " + from;
    }

    Optional<Comparison> comparison() {
        return one.change().filter(Change::isComparable).flatMap(Change::comparison);
    }

    /** The round the change is counted from, where one is said. */
    Optional<Row> from() {
        return one.change().filter(change -> comparison().isPresent()).flatMap(change -> table().row(change.from()));
    }

    /** "54%" of those others, "c", or empty where they were not asked. */
    public String voice(String who) {
        return line.voices().stream()
                .filter(voice -> voice.who().equals(who))
                .findFirst()
                .map(voice -> share(voice.table()))
                .orElse("");
    }

    private static String share(SafeTable table) {
        return table.latest()
                .share(Measures.headline(table))
                .map(Percent::whole)
                .orElse(DataTable.HIDDEN);
    }

    String column() {
        return Measures.headline(table());
    }

    /** The rounds it was asked in and has a share for, oldest first, up to the latest. */
    List<Row> drawn() {
        return table().rows().stream()
                .filter(row -> row.share(column()).isPresent())
                .toList();
    }

    boolean isLatest(Row row) {
        return row.key().equals(latest);
    }

    static Interval interval(Row row, String column) {
        Share share = row.share(column).orElseThrow();
        return row.interval(column).orElse(new Interval(share.value(), share.value()));
    }

    Mark mark(Row row) {
        return marks.of(row).ofScoreboard(isLatest(row));
    }

    /**
     * The strip alone as SVG, to stand in the cell of a table: for the eye only, since the row says all of it in words
     * and figures. 320 by 30 units.
     */
    public String strip() {
        Sheet sheet = new Sheet(Layout.NARROW.width(), 30);
        new Strip(this, 8, Layout.NARROW.width() - 8, 15).write(sheet);
        return Svg.decorative(sheet);
    }
}
