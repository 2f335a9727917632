package org.heard.reporting.document;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.heard.ground.pdf.Pdf;

/**
 * On which page each heading of a report stands, as its PDF is laid out: worked out beside everything else, and only
 * where the report has a list of contents to put them in.
 */
final class HeadingPages {
    private static final Pattern PLACES = Pattern.compile("section-\\d+");

    private final FutureTask<Map<String, Integer>> sheets;

    private HeadingPages(FutureTask<Map<String, Integer>> sheets) {
        this.sheets = sheets;
    }

    /** Begins to lay the report out. */
    static HeadingPages of(Report report) {
        boolean listed = !report.of(Block.Contents.class).isEmpty();
        FutureTask<Map<String, Integer>> sheets = new FutureTask<>(
                () -> listed ? Pdf.sheets(HtmlReport.page(report, Medium.ROOM_ON_PAPER), PLACES) : Map.of());
        Thread beside = new Thread(sheets, "pages");
        beside.setDaemon(true);
        beside.start();
        return new HeadingPages(sheets);
    }

    /** @param heading its place among the headings, the first is 0 */
    int of(int heading) {
        try {
            return sheets.get().get(HtmlContents.place(heading));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the pages of the report cannot be laid out", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the pages of the report are laid out", e);
        }
    }
}
