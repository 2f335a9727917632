package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.heard.proving.benchmark.PaperAims;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.ExportFormat;
import org.heard.publication.exports.Portfolio;
import org.heard.publication.exports.TakenChart;
import org.heard.publication.release.Release;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.FileType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast a report is made from the start of the command on, or, once all is warm, one chart. */
@Command(
        name = "benchmark-report",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the board report of a published release and says how long it took since this command was started.",
            "With --warm it makes every format until Java has got used to it, and says how long each takes then, and",
            "how long one chart. To see either within a heap of 400 MB, start Java with -Xmx400m. With --pages it prints",
            "how many pages and slides a reader gets when every part is written, beside the aims."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the report was there within five seconds, a warm chart within 50 ms, or every aim of length was reached",
            "1:it took longer, or was longer"
        })
public final class BenchmarkReport implements TakesAway {
    private static final double REPORT_MS = 5000;
    private static final double CHART_MS = 50;
    private static final int ROUNDS = 5;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The release's id: pc2021-1")
    String release;

    @Option(
            names = "--format",
            completionCandidates = WriteReport.Formats.class,
            converter = WriteReport.Formats.class,
            defaultValue = "docx",
            description = "The format made: ${COMPLETION-CANDIDATES}; without this, ${DEFAULT-VALUE}.")
    FileType format;

    @Option(names = "--warm", description = "Measure what Heard does when it has served for a while.")
    boolean warm;

    @Option(names = "--pages", description = "Print how long the papers are, with every part written in filler words.")
    boolean pages;

    private Library library;

    @Inject
    @Override
    public void from(Library published) {
        library = published;
    }

    /** What serves for long is compiled for long. */
    @Override
    public boolean isShort() {
        return !warm;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Release published = library.published(release);
        if (pages) {
            return pages(published, out) ? 0 : 1;
        }
        print(out, "cores %d, heap at most %d MB", Runtime.getRuntime().availableProcessors(), most());
        boolean reached = warm ? warm(published, out) : cold(published, out);
        print(out, "heap used at most: %d MB", used());
        return reached ? 0 : 1;
    }

    private boolean pages(Release published, PrintWriter out) {
        List<PaperAims.Aim> aims = new PaperAims(writing -> library.papers().of(published, writing)).measured();
        aims.forEach(aim -> print(
                out,
                "%-40s %3d, aim %d%s",
                aim.name(),
                aim.found(),
                aim.most(),
                aim.isReached() ? "" : ": not reached"));
        return aims.stream().allMatch(PaperAims.Aim::isReached);
    }

    private boolean cold(Release published, PrintWriter out) {
        double begun = sinceStart();
        BoardPaper paper = library.papers().of(published);
        int bytes = format.of(paper).length;
        double whole = sinceStart();
        print(
                out,
                "%s of %d charts, %,d bytes: %.0f ms since the command was started, %.0f of them its own",
                format.ending(),
                format.charts(paper),
                bytes,
                whole,
                whole - begun);
        return whole <= REPORT_MS;
    }

    private boolean warm(Release published, PrintWriter out) {
        BoardPaper paper = library.papers().of(published);
        for (FileType type : FileType.values()) {
            print(out, "%s of %d charts: %.0f ms", type.ending(), type.charts(paper), best(() -> type.of(paper)));
        }
        return charts(library.portfolios().of(published), out) <= CHART_MS;
    }

    /** Every chart is drawn several times; the best of each counts, and the slowest of those. */
    private static double charts(Portfolio portfolio, PrintWriter out) {
        List<TakenChart> charts = portfolio.charts();
        double svg = slowest(charts, ExportFormat.SVG);
        double png = slowest(charts, ExportFormat.PNG);
        print(out, "%d charts, the slowest of them warm: svg %.1f ms, png %.1f ms", charts.size(), svg, png);
        return Math.max(svg, png);
    }

    /** Drawn anew each time: nothing is remembered from one to the next. */
    private static double slowest(List<TakenChart> charts, ExportFormat form) {
        return charts.stream()
                .mapToDouble(chart -> best(() -> new Drawings().file(chart, form)))
                .max()
                .orElse(0);
    }

    private static double best(Supplier<?> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, milliseconds(work));
        }
        return best;
    }

    private static double milliseconds(Supplier<?> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double sinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Parts of the heap have their peaks at different times: their sum may be more than ever was in use at once. */
    private static long used() {
        long peaks = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
        return Math.min(peaks, most());
    }

    private static void print(PrintWriter out, String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
        out.flush();
    }
}
