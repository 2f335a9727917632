package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of the board's rules that a council may choose. What they do not choose stands with its rule: how many
 * answers a verdict needs ({@code Ruling}), that half the answers of the last round suggest a risk, one step up of the chair's.
 *
 * @param share "one in so many": 3·red ≥ judged makes an objective red
 */
public record BoardSettings(
        Actions actions, int share, Targets targets, Contributions contributions, Risks risks, Days days) {
    /** The numbers the Improvement Notice and the board's own rules come to. */
    public static final BoardSettings USUAL = new BoardSettings(
            new Actions(30, 2, 92, 2, 30, 31, 62, 12, 20),
            3,
            new Targets(List.of(3, 6, 12, 24), 3, 10, 10),
            new Contributions(2, 4, 12, 3, 4),
            new Risks(List.of(183, 92, 62, 31), 92, 366),
            new Days(2, 5, 5, List.of("DfE", "NHSE"), List.of("education", "health", "care")));

    /** "One in so many" or more, where there is one at all: none of none is no third. */
    boolean isPart(long number, long judged) {
        return number > 0 && share * number >= judged;
    }

    /**
     * @param overdue more days overdue than this is red
     * @param moves as many moves later, with the first day more than {@code firstDay} days past, are red
     * @param milestones as many missed milestones are red; so is one by more than {@code milestone} days
     * @param quiet more days without a note than this is amber, more than {@code silent} red
     * @param monthsToShow months a completed action has to show a change
     * @param letters least length of the chair's reason
     */
    public record Actions(
            int overdue,
            int moves,
            int firstDay,
            int milestones,
            int milestone,
            int quiet,
            int silent,
            int monthsToShow,
            int letters) {}

    /**
     * @param months when targets fall due, counted from the plan's start
     * @param window months before and after its day in which a figure may judge a target
     * @param tolerance per cent by which two periods may differ in length
     * @param leastShown answers a figure needs to be shown: the council's own threshold
     */
    public record Targets(List<Integer> months, int window, int tolerance, long leastShown) {
        public Targets {
            months = List.copyOf(months);
        }

        /** When targets fall due: each counted from the start itself, so that a 31st gives each month's last day. */
        public List<LocalDate> days(LocalDate start) {
            return months.stream().map(start::plusMonths).toList();
        }
    }

    /**
     * @param unanswered requests running without an answer at their day
     * @param meetings held meetings needed before attendance is judged, within {@code months}
     * @param part three of {@code whole}: the least part of held meetings somebody was there
     */
    public record Contributions(int unanswered, int meetings, int months, int part, int whole) {}

    /**
     * @param review most days to the next review, for low, moderate, high, extreme
     * @param near days up to which a risk is near; up to {@code middle} it is of the middle distance
     */
    public record Risks(List<Integer> review, int near, int middle) {
        public Risks {
            review = List.copyOf(review);
        }
    }

    /**
     * @param reportMonths months between two reports to the bodies
     * @param clear working days strictly between papers and meeting
     * @param reply working days a partner has at least to answer a request
     * @param bodies who is invited to each meeting and gets each report
     * @param quorum sectors that must be there beside the chair
     */
    public record Days(int reportMonths, int clear, int reply, List<String> bodies, List<String> quorum) {
        public Days {
            bodies = List.copyOf(bodies);
            quorum = List.copyOf(quorum);
        }
    }
}
