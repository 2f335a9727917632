package org.heard.app.command;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.heard.publication.exports.Portfolios;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleaseRefused;
import org.heard.publication.release.ReleaseRows;
import org.heard.publication.release.WithdrawnRelease;
import org.heard.questionnaire.survey.Surveys;
import org.heard.reporting.report.BoardPapers;

/** What is published, and the words to show it with: all that is needed to take a report or charts away. */
@Singleton
public class Library {
    private final ReleaseRows releases;
    private final Supplier<Surveys> surveys;

    @Inject
    Library(ReleaseRows releases, Surveys surveys) {
        this(releases, () -> surveys);
    }

    /** @param surveys asked for when they are needed: until then they may still be read */
    public Library(ReleaseRows releases, Supplier<Surveys> surveys) {
        this.releases = releases;
        this.surveys = surveys;
    }

    /** @throws ReleaseRefused naming those there are */
    Release published(String id) {
        Release release = releases.published(id).orElseThrow(() -> refused(id));
        release.withdrawal().ifPresent(withdrawal -> {
            throw new ReleaseRefused(WithdrawnRelease.sentence(release, withdrawal) + " " + known());
        });
        return release;
    }

    private ReleaseRefused refused(String id) {
        surveys.get(); // a fault in their files is said first, by this command as by every other
        return new ReleaseRefused("There is no published release called " + id + ". " + known());
    }

    BoardPapers papers() {
        return new BoardPapers(surveys);
    }

    Portfolios portfolios() {
        return new Portfolios(surveys.get());
    }

    private String known() {
        String ids = String.join(", ", releases.ids());
        return ids.isEmpty() ? "None is published yet." : "Published: " + ids + ".";
    }
}
