package org.heard.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.chart.Certificate;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.DataTable;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.SafeTable;
import org.heard.reporting.document.Block;
import org.heard.reporting.document.Masthead;
import org.heard.reporting.document.Picture;

/** The blocks that charts become: each with its words and its figures as a table. */
final class Charts {
    private static final String TABLE_OF = "table of ";

    private Charts() {}

    private static String key(SafeTable table, int chart) {
        return table.id() + " chart " + (chart + 1);
    }

    /** Every chart a release draws of this table, the headline first. @param marks of the whole release */
    static List<Block> blocks(SafeTable table, RoundMarks marks, Masthead masthead) {
        List<Chart> charts = Chart.of(table, marks);
        return IntStream.range(0, charts.size())
                .mapToObj(i -> i == 0
                        ? new Drawn(
                                        key(table, i),
                                        charts.get(i).title(),
                                        charts.get(i),
                                        masthead.certificate(charts.get(i)))
                                .blocks()
                        : new Drawn(
                                        key(table, i),
                                        allAnswers(table),
                                        charts.get(i),
                                        masthead.certificate(charts.get(i)))
                                .blocks())
                .flatMap(List::stream)
                .toList();
    }

    /** The finding is the first chart's title; the next ones say what they add. */
    private static String allAnswers(SafeTable table) {
        return "All answers: " + table.about().title();
    }

    /**
     * In the body: what it shows, the picture, and what is peculiar to it. Its figures stand in the annex, and its check
     * code is that of the release, for no other paper need put the same questions together.
     *
     * @param said what a speaker may say of it
     */
    static List<Block> figure(String key, Chart chart, Masthead masthead, List<String> said) {
        return new Drawn(key, chart.subtitle(), chart, masthead.certificate()).figure(said);
    }

    /** The figures of a picture that stands elsewhere. */
    static Block.Table asTable(String key, String title, Chart chart) {
        DataTable data = chart.dataTable();
        return new Block.Table(key, title, data.header(), data.rows(), 1);
    }

    /** One chart on its way into a report. */
    private record Drawn(String key, String title, Chart chart, Certificate certificate) {
        /** Picture, base line, note, and the same figures as a table with its symbols and its check code. */
        List<Block> blocks() {
            DataTable data = chart.dataTable();
            Block.Table figures = new Block.Table(TABLE_OF + key, data.caption(), data.header(), data.rows(), 1);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Figure(key, title, chart.subtitle(), new Picture(chart), proof(List.of()), figures));
            note(blocks, chart.baseLine() + ". " + chart.peculiarNote());
            blocks.add(figures);
            note(blocks, String.join(" ", data.symbols()) + " Check code " + certificate.code() + ".");
            return blocks;
        }

        List<Block> figure(List<String> said) {
            DataTable data = chart.dataTable();
            Block.Table figures = new Block.Table(TABLE_OF + key, data.caption(), data.header(), data.rows(), 1);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Figure(key, title, "", new Picture(chart, false), proof(said), figures));
            note(blocks, chart.peculiarNote());
            return blocks;
        }

        private Block.Proof proof(List<String> said) {
            List<String> notes = Stream.of(said.stream(), Stream.of(chart.note()), chart.origin(certificate).stream())
                    .flatMap(lines -> lines)
                    .filter(note -> !note.isBlank())
                    .toList();
            return new Block.Proof(chart.baseLine(), certificate.code(), notes);
        }
    }

    private static void note(List<Block> blocks, String words) {
        if (!words.isBlank()) {
            blocks.add(Block.Paragraph.of(Block.Tone.NOTE, words.strip()));
        }
    }
}
