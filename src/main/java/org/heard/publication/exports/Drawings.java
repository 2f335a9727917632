package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Charts as drawn and written, once for each frozen release: readers of a released chart all get the same bytes. */
@Singleton
public class Drawings {
    /** All charts of a release in every form come to about 10 MB. */
    private static final long MOST_BYTES = 48L << 20;

    private final ReleaseCache<byte[]> drawn = new ReleaseCache<>(MOST_BYTES, bytes -> bytes.length);

    public byte[] file(TakenChart taken, ExportFormat form) {
        return kept(taken, form.ending(), () -> form.write(taken));
    }

    /** All figures of the release in one file. */
    public byte[] file(AllFigures all, FiguresFormat form) {
        return drawn.get(
                all.portfolio().release() + " " + all.portfolio().code() + "." + form.ending(), () -> form.write(all));
    }

    /** To stand inside a page of 480 pixels and more. */
    public String wide(TakenChart taken) {
        return text(taken, "wide", taken.chart()::svg);
    }

    /** To stand inside the page of a telephone. */
    public String narrow(TakenChart taken) {
        return text(taken, "narrow", taken.chart()::svgNarrow);
    }

    private String text(TakenChart taken, String form, Supplier<String> drawing) {
        return new String(
                kept(taken, form, () -> drawing.get().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** A check code names one figure of one frozen release. */
    private byte[] kept(TakenChart taken, String form, Supplier<byte[]> maker) {
        return drawn.get(taken.certificate().code() + "." + form, maker);
    }
}
