package org.heard.publication.exports;

import jakarta.inject.Singleton;
import org.heard.publication.release.Release;
import org.heard.questionnaire.survey.Surveys;

/** The charts of releases, opened once. */
@Singleton
public class Portfolios {
    private static final int MOST_RELEASES = 40;

    private final Surveys surveys;
    private final ReleaseCache<Portfolio> opened = new ReleaseCache<>(MOST_RELEASES, portfolio -> 1);

    public Portfolios(Surveys surveys) {
        this.surveys = surveys;
    }

    public Portfolio of(Release release) {
        Portfolio.Issue issue = new Portfolio.Issue(
                release.id(), release.made(), release.checkCode(), release.who().warnings());
        FollowedMeasures followed = FollowedMeasures.of(surveys); // the area may have given itself others
        return opened.get(
                release.id() + release.checkCode() + followed.hashCode(),
                () -> Portfolio.of(issue, release.tables(), followed));
    }
}
