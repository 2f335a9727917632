package org.heard.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heard.figures.chart.Certificate;
import org.heard.figures.chart.Chart;
import org.heard.ground.language.Days;
import org.heard.ground.language.Sentence;
import org.heard.publication.release.CheckCode;

/**
 * Whose report it is and of what: the title page, the header of every page, the file's properties.
 *
 * @param title "SEND survey report: March 2021"
 * @param names who writes, and to whom
 * @param source the release all its figures come from
 * @param standing where the paper stands: "Issued on 12 June 2021."; may be empty
 * @param labels "invented sample data", "reconstructed": on the title page and on every page
 * @param warnings who was not heard: on the first page of every format; may be empty
 */
public record Masthead(
        String title, Names names, Source source, String standing, List<String> labels, List<String> warnings) {
    /** @param reader whom it is for: "SEND Continuous Improvement Board"; @param area "Sefton" */
    public record Names(String council, String reader, String forum, String area) {}

    /**
     * @param round name of the latest round: "March 2021"
     * @param released day of the release; the only date in the document, so that the same release gives the same bytes
     * @param release id of the release
     * @param checkCode tells whether a printed figure still stands
     */
    public record Source(String round, LocalDate released, String release, CheckCode checkCode) {}

    public Masthead {
        labels = List.copyOf(labels);
        warnings = List.copyOf(warnings);
    }

    /** The same, of the file that holds all figures and questions. */
    public Masthead ofAnnex() {
        return new Masthead("Annex to the " + Sentence.inside(title), names, source, standing, labels, warnings);
    }

    public String council() {
        return names.council();
    }

    public String reader() {
        return names.reader();
    }

    public String forum() {
        return names.forum();
    }

    public String area() {
        return names.area();
    }

    public String round() {
        return source.round();
    }

    public LocalDate released() {
        return source.released();
    }

    public String release() {
        return source.release();
    }

    public CheckCode checkCode() {
        return source.checkCode();
    }

    /** What a chart of this release carries when it is taken out of the report. */
    public Certificate certificate(Chart chart) {
        return new Certificate(
                release(), released(), checkCode().ofFigure(chart.key()).toString());
    }

    /** What a picture carries that this paper alone puts together: it stands as long as its whole release does. */
    public Certificate certificate() {
        return new Certificate(release(), released(), checkCode().toString());
    }

    /** "SEND survey of Sefton, March 2021". */
    String subject() {
        return "SEND survey of " + area() + ", " + round();
    }

    /** "Released on 14 July 2021. Release pc2021-1, check code …". */
    String origin() {
        return "Released on " + releasedInWords() + ". Release " + release() + ", check code " + checkCode() + ".";
    }

    /** "14 July 2021". */
    public String releasedInWords() {
        return Days.inWords(released());
    }

    /** "Invented sample data. Reconstructed.", or nothing. */
    String standingLabels() {
        return String.join(
                " ", labels.stream().map(label -> Sentence.capital(label) + ".").toList());
    }

    /** Name of the file without its ending, safe in a header and on every disk. */
    public String fileName() {
        return (title + "-" + release()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
