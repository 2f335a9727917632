package org.heard.improvement.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.publication.exports.ReleaseCache;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Releases;
import org.heard.publication.release.RoundDates;
import org.heard.questionnaire.survey.Surveys;

/**
 * Where the board's pages take their survey figures from. A page with many of them reads once, with {@link #read}; a
 * release is opened once and kept: it never changes, but for its withdrawal.
 */
@Singleton
public class SurveyEvidence {
    private static final int MOST_RELEASES = 100;

    private final Releases releases;
    private final RoundDates dates;
    private final Surveys surveys;
    private final ReleaseCache<Publication> opened = new ReleaseCache<>(MOST_RELEASES, one -> 1);

    SurveyEvidence(Releases releases, RoundDates dates, Surveys surveys) {
        this.releases = releases;
        this.dates = dates;
        this.surveys = surveys;
    }

    /** All there is, at this moment. */
    public PublishedEvidence read() {
        List<Publication> all = releases.issued().stream()
                .map(issued -> opened.get(
                        issued.id() + issued.figures() + issued.published() + issued.withdrawal(), () -> open(issued)))
                .toList();
        return new PublishedEvidence(surveys, all, dates::days);
    }

    private Publication open(Issued issued) {
        return Publication.of(issued, releases.findById(issued.id()).tables());
    }

    /** @see PublishedEvidence#told */
    public Optional<MeasureTold> told(String measure, LocalDate asAt) {
        return read().told(measure, asAt);
    }
}
