package org.heard.reporting.drafting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.publication.commentary.Commentaries;
import org.heard.publication.release.Releases;
import org.heard.publication.release.RoundDates;

/** Reports that were begun and not issued; for the forum, the newest figures it has not written of. */
@Singleton
class ReportsWait implements Waits {
    private final BoardReports reports;
    private final Releases releases;
    private final Commentaries commentaries;
    private final RoundDates dates;

    ReportsWait(BoardReports reports, Releases releases, Commentaries commentaries, RoundDates dates) {
        this.reports = reports;
        this.releases = releases;
        this.commentaries = commentaries;
        this.dates = dates;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (actor.isForum()) {
            return commentary();
        }
        return actor.isOfficer() ? reports.begun().stream().map(this::waiting).toList() : List.of();
    }

    private WaitingItem waiting(BoardReport report) {
        String title = report.title().isEmpty() ? report.kind().inWords() : report.title();
        return new WaitingItem(
                Optional.empty(),
                title,
                "/reports/" + report.id(),
                "Figures of release " + report.release() + ", begun on " + Days.inWords(report.started())
                        + ", not issued yet.",
                "Write");
    }

    private List<WaitingItem> commentary() {
        return releases.issued().stream()
                .findFirst()
                .filter(newest -> !newest.isWithdrawn())
                .filter(newest -> commentaries.of(newest.id()).words().isEmpty())
                .map(newest -> new WaitingItem(
                        Optional.empty(),
                        "Your commentary on " + dates.name(newest.round()),
                        "/commentary/" + newest.id(),
                        "It is printed unedited in every report made from these figures.",
                        "Write"))
                .stream()
                .toList();
    }
}
