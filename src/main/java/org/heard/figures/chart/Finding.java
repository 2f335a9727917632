package org.heard.figures.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.SafeTable.Change;
import org.heard.figures.disclosure.SafeTable.Row;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.Verdict;
import org.heard.ground.language.Sentence;

/**
 * What a table of rounds says in one line: the latest round against the first that it can be
 * compared with.
 */
record Finding(SafeTable table) {
    /** The heading over the chart. */
    String title() {
        About about = table.about();
        if (table.rows().size() == 1) {
            return share(table.latest()).map(this::stands).orElse(Sentence.headed(about.title(), "not shown"));
        }
        return change().map(this::title).orElse(Sentence.beside(about.title(), "each round by itself"));
    }

    /** "52% feel listened to", or of a question without a phrase of its own what was answered. */
    private String stands(Share share) {
        String percent = Percent.whole(share);
        return table.about().phrase().isEmpty()
                ? Sentence.headed(table.about().title(), percent + " said “" + counted() + "”")
                : percent + " " + table.about().phrase();
    }

    private String title(Change change) {
        String title = table.about().title();
        if (change.comparison().isEmpty()) {
            return Sentence.headed(title, "not every round can be shown");
        }
        Comparison found = change.comparison().get();
        return switch (found.verdict()) {
            case MORE -> flagged("More", found) + since(change) + turn(change, found);
            case FEWER -> flagged("Fewer", found) + since(change) + turn(change, found);
            case NO_CLEAR_CHANGE -> Sentence.headed(title, message(found)) + since(change);
            case TOO_FEW_TO_SAY ->
                Sentence.headed(title, "too few answers to say whether this changed") + since(change);
        };
    }

    private String flagged(String word, Comparison found) {
        About about = table.about();
        String values = Percent.whole(found.earlier()) + " to " + Percent.whole(found.later());
        if (about.phrase().isEmpty()) {
            return Sentence.headed(about.title(), word.toLowerCase(Locale.ROOT) + ", " + values);
        }
        String who = about.unit().equals("children") ? " of those answered for" : "";
        return word + " " + about.unit() + " " + about.phrase() + ": " + values + who;
    }

    /**
     * Where a round between them went further than the latest: ", 67% in Mar 2021". A line that rose and fell again
     * has not only risen.
     */
    private String turn(Change change, Comparison found) {
        boolean rose = found.verdict() == Verdict.MORE;
        String latest = change.to();
        Optional<Row> furthest = table.rows().stream()
                .filter(row -> share(row).isPresent())
                .filter(row -> row.key().equals(latest)
                        || table.change(row.key(), latest)
                                .filter(Change::isComparable)
                                .isPresent())
                .max(Comparator.comparingDouble(row -> {
                    double value = share(row).orElseThrow().value();
                    return rose ? value : -value;
                }));
        return furthest.filter(row -> !row.key().equals(latest) && !row.key().equals(change.from()))
                .map(row -> ", " + Percent.whole(share(row).orElseThrow()) + " in " + DrawnRounds.name(row))
                .orElse("");
    }

    /** Only where the change is not the one from the first round, which the subtitle names. */
    private String since(Change change) {
        boolean fromFirst = change.from().equals(table.rows().get(0).key());
        return fromFirst
                ? ""
                : " since " + table.row(change.from()).map(DrawnRounds::name).orElseThrow();
    }

    /** The verdict in a few words, for alternative texts: "a possible change, not confirmed". */
    String message() {
        if (table.rows().size() == 1) {
            return "one round";
        }
        return change().map(this::message).orElse("rounds cannot be compared");
    }

    private String message(Change change) {
        return change.comparison().map(found -> message(found) + since(change)).orElse("not every round can be shown");
    }

    static String message(Comparison found) {
        return switch (found.verdict()) {
            case MORE -> "more";
            case FEWER -> "fewer";
            case TOO_FEW_TO_SAY -> "too few answers to say";
            case NO_CLEAR_CHANGE ->
                switch (found.shade()) {
                    case ABOUT_THE_SAME -> "about the same";
                    case POSSIBLE -> "a possible change, not confirmed";
                    case PLAIN -> "no clear change";
                };
        };
    }

    /**
     * The change the words rest on: since the first round that may be compared with the latest and whose change is
     * shown, else since the first that may be compared; empty where none may.
     */
    Optional<Change> change() {
        String latest = table.latest().key();
        return furthest(table.rows().stream()
                .flatMap(row -> table.change(row.key(), latest).stream())
                .toList());
    }

    /** @param changes to one round, the oldest earlier one first */
    static Optional<Change> furthest(List<Change> changes) {
        List<Change> comparable = changes.stream().filter(Change::isComparable).toList();
        return comparable.stream()
                .filter(change -> change.comparison().isPresent())
                .findFirst()
                .or(() -> comparable.stream().findFirst());
    }

    Optional<Share> share(Row row) {
        return table.headline().map(Column::code).flatMap(row::share);
    }

    /** What the share counts, to head a row of a table: the phrase, or the answer where the question has none. */
    String counts() {
        About about = table.about();
        return Sentence.capital(about.phrase().isEmpty() ? counted() : about.phrase());
    }

    private String counted() {
        return table.headline()
                .map(Column::label)
                .orElseGet(() -> lower(table.about().title()));
    }

    /** Who is told of, for the line under a title: "Share of children who feel listened to". */
    String shareOf() {
        About about = table.about();
        return about.phrase().isEmpty()
                ? Sentence.beside(about.title(), "share of " + about.unit())
                : "Share of " + about.unit() + " who " + about.phrase();
    }

    /** A title inside a sentence. */
    static String lower(String title) {
        return Sentence.inside(title);
    }
}
