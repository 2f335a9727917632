package org.heard.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.FisherExact;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Ruling;
import org.heard.figures.totals.Counts;
import org.heard.figures.totals.Refusal;
import org.heard.figures.totals.RoundsCompared;
import org.heard.figures.totals.RoundsCompared.FamilyOfChanges;
import org.heard.figures.totals.RoundsCompared.Judged;
import org.heard.figures.totals.TotalsFile;
import org.heard.figures.totals.TotalsRow;

/** What the command {@code compare} prints: fractions to full precision; null where not defined. */
final class TotalsAsJson {
    private static final long LEAST_SHOWN = 10;

    private final ObjectMapper json;
    private final TotalsFile file;

    TotalsAsJson(ObjectMapper json, TotalsFile file) {
        this.json = json;
        this.file = file;
    }

    ObjectNode tree() {
        RoundsCompared rounds = new RoundsCompared(file);
        ObjectNode tree = json.createObjectNode();
        rounds.rounds().forEach(tree.putArray("rounds")::add);
        ArrayNode tables = tree.putArray("tables");
        file.rows().stream()
                .collect(Collectors.groupingBy(TotalsRow::what, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(rows -> table(tables.addObject(), rows));
        ArrayNode changes = tree.putArray("comparisons");
        ArrayNode families = tree.putArray("families");
        for (FamilyOfChanges family : rounds.families()) {
            family(families.addObject(), family);
            family.changes().forEach(change -> change(changes.addObject(), change));
        }
        ArrayNode refused = tree.putArray("refused");
        file.refused().forEach(refusal -> refusal(refused.addObject(), refusal));
        return tree;
    }

    private static void table(ObjectNode node, List<TotalsRow> rows) {
        TotalsRow first = rows.get(0);
        place(node, first).put("round", first.what().round());
        node.put("question", first.about().question()).put("unit", first.about().unit());
        node.put("base", first.base());
        ArrayNode options = node.putArray("options");
        rows.forEach(row -> option(options.addObject(), row));
        ArrayNode notes = node.putArray("notes");
        TableNotes.of(rows).forEach(notes::add);
    }

    private static void option(ObjectNode node, TotalsRow row) {
        Counts counts = row.counts().orElseThrow();
        node.put("option", row.option()).put("row", row.place().row());
        boolean exact = counts.least() == counts.most() && !counts.hidden();
        node.put("n", exact ? counts.least() : null);
        if (counts.percent().isPresent()) {
            node.put("percent", counts.percent().get());
            node.put("n_least", counts.least()).put("n_most", counts.most());
            node.put("precision", "±0.5 points");
        }
        boolean known = row.base() > 0 && !counts.hidden();
        node.put("share", known ? counts.share(row.base()).value() : null);
        limits(node, known ? Optional.of(counts.interval(row.base())) : Optional.empty());
        node.put("printed", printed(row, counts));
        node.put("source_page", row.about().sourcePage())
                .put("source_url", row.about().sourceUrl());
    }

    private static String printed(TotalsRow row, Counts counts) {
        if (row.base() < LEAST_SHOWN) {
            return "fewer than 10 answers";
        }
        if (counts.hidden()) {
            return "c";
        }
        return counts.percent().map(whole -> whole + "%").orElseGet(() -> Percent.whole(counts.share(row.base())));
    }

    private static void family(ObjectNode node, FamilyOfChanges family) {
        node.put("earlier", family.earlier()).put("later", family.later());
        node.put("of", family.exploratory() ? "groups (exploratory)" : "everyone");
        node.put("adjustment", "Benjamini-Hochberg").put("tested", family.tested());
        node.put(
                "flagged",
                family.changes().stream()
                        .flatMap(change -> change.comparison().stream())
                        .filter(comparison -> comparison.verdict().isFlagged())
                        .count());
        node.put("flagged_by_chance_if_not_adjusted", family.tested() * Ruling.LEVEL);
    }

    private static void change(ObjectNode node, Judged change) {
        Optional<Comparison> comparison = change.comparison();
        place(node, change.earlier()).put("option", change.earlier().option());
        node.put("earlier", change.earlier().what().round());
        node.put("later", change.later().what().round());
        node.put("difference", comparison.map(Comparison::difference).orElse(null));
        limits(node, comparison.map(Comparison::interval));
        node.put("p", comparison.flatMap(Comparison::p).orElse(null));
        node.put("adjusted_p", comparison.flatMap(Comparison::adjustedP).orElse(null));
        boolean counted = Stream.of(change.earlier(), change.later())
                .allMatch(row -> row.counts().orElseThrow().isExact());
        node.put(
                "fisher_p",
                comparison
                        .filter(found -> counted)
                        .flatMap(found -> FisherExact.beside(found.earlier(), found.later()))
                        .orElse(null));
        node.put("verdict", comparison.map(found -> found.verdict().word()).orElse(null));
        node.put("sentence", change.sentence());
    }

    private static void refusal(ObjectNode node, Refusal refusal) {
        node.put("row", refusal.place().row()).put("line", refusal.place().line());
        node.put("round", refusal.round()).put("key", refusal.key()).put("option", refusal.option());
        node.put("reason", refusal.sentence());
    }

    private static ObjectNode place(ObjectNode node, TotalsRow row) {
        return node.put("key", row.what().key())
                .put("split", row.what().split())
                .put("split_value", row.what().splitValue());
    }

    private static void limits(ObjectNode node, Optional<Interval> interval) {
        node.put("lower", interval.map(Interval::lower).orElse(null));
        node.put("upper", interval.map(Interval::upper).orElse(null));
    }
}
