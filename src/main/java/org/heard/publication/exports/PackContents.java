package org.heard.publication.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ground.files.Xhtml;
import org.heard.ground.language.Sentence;

/** What lies in a chart pack: each chart's files, measure, words and check code. */
record PackContents(Portfolio portfolio) {
    static final String FIGURES = "figures.xlsx";

    static final List<ExportFormat> FORMS = List.of(ExportFormat.PNG, ExportFormat.SVG);

    private static final String SPOKEN_FOR = "People chose to answer. Nothing here speaks for those who did not.";
    private static final List<String> HEAD = List.of(
            "File (PNG)",
            "File (SVG)",
            "Measure",
            "Finding",
            "Alternative text",
            "Caption",
            "Base",
            "How to read it",
            "About it",
            "Check code");
    private static final String STYLE = "body { font-family: Arial, Helvetica, sans-serif; line-height: 1.4;"
            + " max-width: 46rem; margin: 0 auto; padding: 1rem; color: #000000; background: #ffffff }"
            + " h1, h2 { color: #12436d; line-height: 1.2 } h2 { font-size: 1.2rem; margin-top: 2.5rem }"
            + " img { width: 100%; height: auto } dt { font-weight: bold } dd { margin: 0 0 0.4rem 0 }";

    /** "charts/pc2021-1-ehcp-listened-rounds-over-time.png". */
    static String file(TakenChart taken, ExportFormat form) {
        return "charts/" + taken.fileName() + "." + form.ending();
    }

    private static String measure(TakenChart taken) {
        return String.join(", ", taken.chart().measures());
    }

    private String title() {
        return "Charts of release " + portfolio.release();
    }

    Stream<String> standing() {
        Stream<String> labels = portfolio.labels().isEmpty()
                ? Stream.empty()
                : Stream.of(Sentence.full(Sentence.capital(String.join(" · ", portfolio.labels()))));
        return Stream.of(
                        labels,
                        Stream.of("Release " + portfolio.release() + ", check code " + portfolio.code() + "."),
                        Stream.of(SPOKEN_FOR),
                        portfolio.warnings().stream())
                .flatMap(lines -> lines);
    }

    private List<String> row(TakenChart taken) {
        return List.of(
                file(taken, ExportFormat.PNG),
                file(taken, ExportFormat.SVG),
                measure(taken),
                taken.chart().title(),
                taken.chart().alternativeText(),
                taken.chart().caption(),
                taken.chart().baseLine(),
                taken.chart().note(),
                String.join(" ", taken.chart().origin(taken.certificate())),
                taken.certificate().code());
    }

    byte[] workbook() {
        List<FigureSheet.Row> rows = new ArrayList<>(List.of(FigureSheet.Row.of(FigureSheet.Kind.TITLE, title())));
        standing().forEach(line -> rows.add(FigureSheet.Row.of(FigureSheet.Kind.NOTE, line)));
        rows.add(new FigureSheet.Row(FigureSheet.Kind.HEAD, HEAD));
        portfolio.charts().forEach(taken -> rows.add(new FigureSheet.Row(FigureSheet.Kind.WORDS, row(taken))));
        return new Xlsx().of(title(), List.of(new FigureSheet("Contents", rows)), portfolio.made());
    }

    /** The pictures beside their words, to be chosen from. */
    String page() {
        Xhtml page = new Xhtml();
        page.ready("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        page.open("head").empty("meta", "charset", "utf-8").element("title", title());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("style", STYLE).close("head").open("body").open("main").element("h1", title());
        standing().forEach(line -> page.element("p", line));
        page.open("p")
                .element("a", "All figures, for charts of your own", "href", FIGURES)
                .close("p");
        portfolio.charts().forEach(taken -> entry(page, taken));
        return page.close("main").close("body").close("html").toString();
    }

    private void entry(Xhtml page, TakenChart taken) {
        List<String> row = row(taken);
        page.element("h2", taken.chart().title());
        page.empty(
                "img",
                "src",
                file(taken, ExportFormat.SVG),
                "alt",
                taken.chart().alternativeText());
        page.open("dl");
        for (int i = 0; i < HEAD.size(); i++) {
            if (!row.get(i).isEmpty()) {
                page.element("dt", HEAD.get(i)).element("dd", row.get(i));
            }
        }
        page.close("dl");
    }
}
