package org.heard.publication.results;

import java.util.List;
import org.heard.figures.chart.Chart;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.ExportFormat;
import org.heard.publication.exports.TakenChart;

/** A chart on a page with its two drawings, of which the style sheet shows one. */
record DrawnTwice(TakenChart taken, String wide, String narrow) {
    /** The charts of one question's page, or where it is empty those that set several side by side. */
    static List<DrawnTwice> of(Shelf.Volume volume, String question, boolean groups, Drawings drawings) {
        return volume.portfolio().of(question).stream()
                .filter(taken -> taken.isOfGroups() == groups)
                .map(taken -> of(taken, drawings))
                .toList();
    }

    static DrawnTwice of(TakenChart taken, Drawings drawings) {
        return new DrawnTwice(taken, drawings.wide(taken), drawings.narrow(taken));
    }

    public Chart chart() {
        return taken.chart();
    }

    /** What it is, for a page that has said the finding. */
    public String head() {
        if (taken.question().isEmpty()) {
            return chart().caption();
        }
        // A profile has a second one of children with a plan.
        if (taken.isOfGroups() || chart().key().endsWith("bars")) {
            return chart().title();
        }
        return chart().key().endsWith("voices")
                ? "Each asked in other words"
                : chart().key().endsWith("over-time") ? "Over time" : "All answers";
    }

    /** What its letters mean; how shares and intervals come about is said once, for all of a page. */
    public List<String> symbols() {
        return chart().dataTable().symbols().stream()
                .filter(symbol -> symbol.startsWith("c:") || symbol.startsWith("u:"))
                .toList();
    }

    public List<ExportFormat> forms() {
        return List.of(ExportFormat.values());
    }
}
