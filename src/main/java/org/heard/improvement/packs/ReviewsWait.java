package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/**
 * The pack of a review that is near waits for officers; so does what a review found, the next review, and the report to the
 * bodies outside.
 */
@Singleton
class ReviewsWait implements Waits {
    /** How long before it is due a pack begins to wait. */
    private static final int DAYS_AHEAD = 14;

    private final Boards boards;

    ReviewsWait(Boards boards) {
        this.boards = boards;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        List<Review> reviews = Review.all(boards.today());
        return Stream.of(
                        reviews.stream().flatMap(review -> item(review, today).stream()),
                        reviews.stream().findFirst().flatMap(last -> next(last, today)).stream(),
                        report(BodyReports.of(boards.today()), today).stream())
                .flatMap(any -> any)
                .toList();
    }

    private static Optional<WaitingItem> report(BodyReports reports, LocalDate today) {
        return reports.due()
                .filter(due -> !due.minusDays(DAYS_AHEAD).isAfter(today))
                .map(due -> new WaitingItem(
                        Optional.of(due),
                        "Send the report to " + reports.to(),
                        "/board/packs#reports",
                        reports.lastWords() + ".",
                        "Look at it"));
    }

    /** Once the next one's pack would have to begin, and nobody has planned it. @param last the latest of all */
    private static Optional<WaitingItem> next(Review last, LocalDate today) {
        LocalDate due = last.nextDue();
        boolean near = !due.minusDays(Review.PACK_DAYS + DAYS_AHEAD).isAfter(today);
        return near && !last.isAhead(today)
                ? Optional.of(new WaitingItem(
                        Optional.of(due),
                        "Plan the next review",
                        "/board/edit/review",
                        "Within " + Review.MONTHS + " months of " + last.dayInWords(),
                        "Plan it"))
                : Optional.empty();
    }

    private static Optional<WaitingItem> item(Review review, LocalDate today) {
        if (review.isAhead(today)) {
            return Optional.of(review)
                    .filter(one -> !one.packDue().minusDays(DAYS_AHEAD).isAfter(today))
                    .map(one -> new WaitingItem(
                            Optional.of(one.packDue()),
                            "Send the pack for the review of " + one.dayInWords(),
                            "/board/packs#reviews",
                            one.by(),
                            "Look at it"));
        }
        return Optional.of(review)
                .filter(one -> one.found().isEmpty())
                .map(one -> new WaitingItem(
                        Optional.of(one.day()),
                        "Write down what the review found",
                        "/board/edit/review/" + one.key(),
                        one.by(),
                        "Write it"));
    }
}
