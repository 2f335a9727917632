package org.heard.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 * @param source where all that it says comes from
 * @param standing where the paper stands: "Issued on 12 June 2021."; may be empty
 * @param labels "invented sample data", "reconstructed": on the title page and on every page
 * @param warnings who was not heard: on the first page of every format; may be empty
 */
public record Masthead(
        String title, Names names, Origin source, String standing, List<String> labels, List<String> warnings) {
    /** @param reader whom it is for: "SEND Continuous Improvement Board"; empty: everybody; @param area "Sefton" */
    public record Names(String council, String reader, String forum, String area) {}

    /** Where all that a paper says comes from, frozen. */
    public sealed interface Origin {
        /** The only date in the document, so that the same origin gives the same bytes. */
        LocalDate day();

        /** What it tells of, for the file's properties. */
        String subject(String area);

        /** A sentence under the title. */
        String sentence();

        /** At the foot of every page. */
        String foot();

        /** Tells its files from those of another origin. */
        String key();

        /** A word to find its files by. */
        String keyword();
    }

    /**
     * Figures of a release.
     *
     * @param round name of the latest round: "March 2021"
     * @param made day on which its figures were frozen, which their certificates name, here and on pages
     * @param released day on which everybody could read it
     * @param release id of the release
     * @param checkCode tells whether a printed figure still stands
     */
    public record Source(String round, LocalDate made, LocalDate released, String release, CheckCode checkCode)
            implements Origin {
        @Override
        public LocalDate day() {
            return released;
        }

        @Override
        public String subject(String area) {
            return "SEND survey of " + area + ", " + round;
        }

        @Override
        public String sentence() {
            return "Released on " + Days.inWords(released) + ". Release " + release + ", check code " + checkCode + ".";
        }

        @Override
        public String foot() {
            return "Release " + release + ", " + Days.inWords(released) + ", check code " + checkCode;
        }

        @Override
        public String key() {
            return release;
        }

        @Override
        public String keyword() {
            return "release " + release;
        }
    }

    /**
     * The board's record as at a day.
     *
     * @param entry number of the last entry known on that day
     * @param digest its digest, with which anybody can check that nothing was changed
     */
    public record RecordAsAt(LocalDate day, long entry, String digest) implements Origin {
        private static final int IN_A_LINE = 12;

        @Override
        public String subject(String area) {
            return "SEND improvement plan of " + area + ", as at " + Days.inWords(day);
        }

        @Override
        public String sentence() {
            return "As at " + Days.inWords(day) + ". Entry " + entry + " of the board’s record, digest " + digest + ".";
        }

        @Override
        public String foot() {
            return "As at " + Days.inWords(day) + ", entry " + entry + ", digest "
                    + digest.substring(0, Math.min(IN_A_LINE, digest.length()));
        }

        @Override
        public String key() {
            return day.toString();
        }

        @Override
        public String keyword() {
            return "entry " + entry;
        }
    }

    public Masthead {
        labels = List.copyOf(labels);
        warnings = List.copyOf(warnings);
    }

    /** The same, of the file that holds all figures and questions. */
    public Masthead ofAnnex() {
        return new Masthead("Annex to the " + Sentence.inside(title), names, source, standing, labels, warnings);
    }

    /** The same, with one more label and sentence on where it stands. */
    public Masthead saying(String label, String sentence) {
        return new Masthead(
                title,
                names,
                source,
                (standing + " " + sentence).strip(),
                Stream.concat(labels.stream(), Stream.of(label)).toList(),
                warnings);
    }

    public String council() {
        return names.council();
    }

    /** "Report to the SEND Continuous Improvement Board", or that everybody may read it. */
    String addressed() {
        return names.reader().isEmpty() ? "For everybody to read" : "Report to the " + names.reader();
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
        return ofRelease().round();
    }

    /** The only date in the document. */
    public LocalDate day() {
        return source.day();
    }

    public String release() {
        return ofRelease().release();
    }

    /** "14 July 2021". */
    public String releasedInWords() {
        return Days.inWords(ofRelease().released());
    }

    public CheckCode checkCode() {
        return ofRelease().checkCode();
    }

    /** A paper with figures of a survey has them from one release. */
    private Source ofRelease() {
        if (source instanceof Source release) {
            return release;
        }
        throw new IllegalStateException("a paper of the board’s record has no figures of a release");
    }

    /** What a chart of this release carries when it is taken out of the report. */
    public Certificate certificate(Chart chart) {
        Source from = ofRelease();
        return new Certificate(
                from.release(),
                from.made(),
                from.checkCode().ofFigure(chart.key()).toString());
    }

    /** What a picture carries that this paper alone puts together: it stands as long as its whole release does. */
    public Certificate certificate() {
        Source from = ofRelease();
        return new Certificate(from.release(), from.made(), from.checkCode().toString());
    }

    /** "SEND survey of Sefton, March 2021". */
    String subject() {
        return source.subject(area());
    }

    /** "Released on 14 July 2021. Release pc2021-1, check code …". */
    String origin() {
        return source.sentence();
    }

    /** The same, shorter, at the foot of every page. */
    String foot() {
        return source.foot();
    }

    /** A word to find the file by. */
    String keyword() {
        return source.keyword();
    }

    /** "Invented sample data. Reconstructed.", or nothing. */
    String standingLabels() {
        return String.join(
                " ", labels.stream().map(label -> Sentence.capital(label) + ".").toList());
    }

    /** Name of the file without its ending, safe in a header and on every disk. */
    public String fileName() {
        return (title + "-" + source.key()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
