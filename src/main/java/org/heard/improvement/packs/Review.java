package org.heard.improvement.packs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A review of the board's progress by those who gave the notice. */
public record Review(Thing thing) {
    static final String DAY = "day";
    static final String BY = "by";
    static final String HEADINGS = "headings";
    static final String FOUND = "found";
    static final String NEXT = "next";
    static final String LETTER = "letter";
    static final String LINK = "link";

    /** They agreed that everybody may read their letter. */
    static final String PUBLIC = "public";

    /** The pack is sent that many days before. */
    static final int PACK_DAYS = 14;

    /** The next one follows within that many months. */
    static final int MONTHS = 6;

    /** The latest first. */
    public static List<Review> all(Board board) {
        return board.all(ThingKind.REVIEW).stream()
                .map(Review::new)
                .sorted(Comparator.comparing(Review::day).reversed())
                .toList();
    }

    public LocalDate day() {
        return LocalDate.parse(thing.text(DAY));
    }

    /** By when reviewers have the pack. */
    LocalDate packDue() {
        return day().minusDays(PACK_DAYS);
    }

    public String key() {
        return thing.key();
    }

    public String dayInWords() {
        return Days.inWords(day());
    }

    public String by() {
        return thing.text(BY);
    }

    public List<String> headings() {
        return thing.list(HEADINGS);
    }

    public String found() {
        return thing.text(FOUND);
    }

    public String packDueInWords() {
        return Days.inWords(packDue());
    }

    /** Of which day the pack is: the day it is due, or today where that is still to come. */
    public LocalDate packDay(LocalDate today) {
        return packDue().isAfter(today) ? today : packDue();
    }

    /** By when the next one follows: as agreed, or as late as may be. */
    LocalDate nextDue() {
        return thing.day(NEXT).orElseGet(() -> day().plusMonths(MONTHS));
    }

    public String nextInWords() {
        return thing.day(NEXT).map(Days::inWords).orElse("");
    }

    /** Where everybody may read the letter; empty while they have not agreed, or nobody has put it anywhere. */
    public Optional<String> letter() {
        return Optional.of(thing.text(LINK)).filter(link -> thing.text(LETTER).equals(PUBLIC) && !link.isEmpty());
    }

    public boolean isLetterPublic() {
        return thing.text(LETTER).equals(PUBLIC);
    }

    /** Whether it is still to come. */
    public boolean isAhead(LocalDate today) {
        return day().isAfter(today);
    }
}
