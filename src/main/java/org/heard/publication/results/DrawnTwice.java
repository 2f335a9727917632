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

    public List<ExportFormat> forms() {
        return List.of(ExportFormat.values());
    }
}
