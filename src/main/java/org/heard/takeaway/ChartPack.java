package org.heard.takeaway;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * Every chart of a release as PNG and SVG in one zip, with a contents sheet as a page and as a workbook.
 *
 * @param warnings who was not heard: on the contents sheet, for it is the pack's first page
 */
public record ChartPack(Portfolio portfolio, List<String> warnings) {
    public ChartPack {
        warnings = List.copyOf(warnings);
    }

    /** "pc2021-1-charts.zip". */
    public String fileName() {
        return portfolio.release() + "-charts.zip";
    }

    /** Writes one chart after the other, so that no more than one is in memory; the stream stays open. */
    public void write(Drawings drawings, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        PackContents contents = new PackContents(portfolio, warnings);
        add(zip, "contents.html", contents.page().getBytes(StandardCharsets.UTF_8));
        add(zip, "contents.xlsx", contents.workbook());
        for (TakenChart taken : portfolio.charts()) {
            for (Form form : PackContents.FORMS) {
                add(zip, PackContents.file(taken, form), drawings.file(taken, form));
            }
        }
        zip.finish();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        StillZip.add(zip, name, portfolio.made(), content);
    }
}
