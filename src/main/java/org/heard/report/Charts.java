package org.heard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.chart.Chart;
import org.heard.chart.DataTable;
import org.heard.disclosure.SafeTable;

/** The charts of a release, each drawn once, and the blocks they become. */
final class Charts {
    private static final String TABLE_OF = "table of ";

    private final Map<String, List<Chart>> byTable = new HashMap<>();

    List<Chart> of(SafeTable table) {
        return byTable.computeIfAbsent(table.id(), id -> Chart.of(table));
    }

    /** What to point at for this table: its first chart. */
    String key(SafeTable table) {
        return of(table).get(0).key();
    }

    /** Picture, base line, note, and the same figures as a table with its symbols. */
    static List<Block> blocks(Chart chart) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Figure(
                chart.key(), chart.title(), chart.subtitle(), Picture.of(chart.png(), chart.alternativeText())));
        note(blocks, chart.baseLine());
        note(blocks, chart.note());
        blocks.addAll(table(chart));
        return blocks;
    }

    private static List<Block> table(Chart chart) {
        DataTable data = chart.dataTable();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(TABLE_OF + chart.key(), data.caption(), data.header(), data.rows(), 1));
        note(blocks, String.join(" ", data.symbols()));
        return blocks;
    }

    static String tableKey(Chart chart) {
        return TABLE_OF + chart.key();
    }

    private static void note(List<Block> blocks, String words) {
        if (!words.isBlank()) {
            blocks.add(Block.Paragraph.of(Block.Tone.NOTE, words));
        }
    }
}
