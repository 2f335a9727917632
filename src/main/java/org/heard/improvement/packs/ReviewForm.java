package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A review: planned with its day, then followed by what was looked at and found. */
@Singleton
class ReviewForm implements ThingForm {
    /** The seven of the Improvement Notice, paragraphs 4 to 7. */
    private static final List<String> HEADINGS = List.of(
            "Culture",
            "Performance",
            "Leadership and governance",
            "Workforce",
            "Work across agencies",
            "Joint commissioning",
            "Time and quality of plans");

    @Override
    public ThingKind kind() {
        return ThingKind.REVIEW;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(Review::new)
                .map(one -> "Change the review of " + one.dayInWords())
                .orElse("Add a review");
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.day(Review.DAY, "Day of the review").needed(),
                FormField.line(Review.BY, "Who reviews", "Bodies or roles, no names of people")
                        .needed(),
                FormField.anyOf(
                        Review.HEADINGS,
                        "Which of the notice’s headings they looked at",
                        HEADINGS.stream()
                                .map(heading -> new FieldChoice(heading, heading))
                                .toList()),
                FormField.text(Review.FOUND, "What they found", "After the review. No names of people."),
                FormField.day(Review.NEXT, "Next review")
                        .hinted("At most %d months after this one".formatted(Review.MONTHS)),
                FormField.oneOf(
                        Review.LETTER,
                        "May everybody read their letter?",
                        List.of(
                                new FieldChoice(Review.PUBLIC, "Yes, they agreed"),
                                new FieldChoice("held", "No, or not asked yet"))),
                FormField.line(Review.LINK, "Where the letter can be read", "An address that begins with https://"));
    }

    @Override
    public String name(String key, Map<String, String> body) {
        return "Review of " + Days.inWords(LocalDate.parse(body.get(Review.DAY)));
    }

    /** What was looked at or found stays, also where a later change left it out. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return thing.life().stream()
                .allMatch(version -> version.field(Review.HEADINGS).isEmpty()
                        && version.field(Review.FOUND).isEmpty());
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get(Review.DAY);
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = LocalDate.parse(typed.get(Review.DAY));
        boolean taken = Review.all(board).stream()
                .filter(other ->
                        before.filter(own -> own.key().equals(other.key())).isEmpty())
                .anyMatch(other -> other.day().equals(day));
        if (taken) {
            faults.add(new Fault(Review.DAY, "Day of the review: there is one on that day already; change that one"));
        }
        boolean told = !typed.get(Review.HEADINGS).isEmpty()
                || !typed.get(Review.FOUND).isEmpty();
        if (day.isAfter(board.asAt()) && told) {
            faults.add(new Fault(Review.FOUND, "What they found: the review is still to come, leave this empty"));
        }
        if (!typed.get(Review.NEXT).isEmpty()) {
            next(LocalDate.parse(typed.get(Review.NEXT)), day).ifPresent(faults::add);
        }
        String link = typed.get(Review.LINK);
        if (!link.isEmpty() && !typed.get(Review.LETTER).equals(Review.PUBLIC)) {
            faults.add(new Fault(Review.LINK, "Where the letter can be read: first say that they agreed"));
        } else if (!link.isEmpty() && !link.matches("https://[^\\s\"<>]+")) {
            faults.add(
                    new Fault(Review.LINK, "Where the letter can be read: write an address that begins with https://"));
        }
        return faults;
    }

    private static Optional<Fault> next(LocalDate next, LocalDate day) {
        LocalDate latest = day.plusMonths(Review.MONTHS);
        if (!next.isAfter(day)) {
            return Optional.of(new Fault(Review.NEXT, "Next review: write a day after this one"));
        }
        return next.isAfter(latest)
                ? Optional.of(new Fault(
                        Review.NEXT,
                        "Next review: it follows within %d months, by %s"
                                .formatted(Review.MONTHS, Days.inWords(latest))))
                : Optional.empty();
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/packs#reviews";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/packs#reviews";
    }
}
