package org.heard.publication.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipOutputStream;
import org.heard.ground.files.StillZip;

/**
 * Every chart of a release as PNG and SVG in one zip, with a contents sheet as a page and as a workbook, and a workbook
 * of all figures. */
public record ChartPack(Portfolio portfolio) {
    /** "pc2021-1-charts.zip". */
    public String fileName() {
        return portfolio.release() + "-charts.zip";
    }

    /** Writes one chart after the other, so that no more than one is in memory; the stream stays open. */
    public void write(Drawings drawings, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        PackContents contents = new PackContents(portfolio);
        add(zip, "contents.html", contents.page().getBytes(StandardCharsets.UTF_8));
        add(zip, "contents.xlsx", contents.workbook());
        add(zip, PackContents.FIGURES, drawings.file(new AllFigures(portfolio), FiguresFormat.XLSX));
        for (TakenChart taken : portfolio.charts()) {
            for (ExportFormat form : PackContents.FORMS) {
                add(zip, PackContents.file(taken, form), drawings.file(taken, form));
            }
        }
        zip.finish();
    }

    /** The whole file. */
    public byte[] of(Drawings drawings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(drawings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        StillZip.add(zip, name, portfolio.made(), content);
    }
}
