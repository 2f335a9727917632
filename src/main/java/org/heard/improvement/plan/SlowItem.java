package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One action with what else can make it slow. A rule puts it on the list; only the chair takes it off, with a reason, and
 * it returns by itself once something about it has changed.
 *
 * @param previous its measure since the round before
 * @param hasMeasure it names a measure
 * @param target the verdict on the target it serves, where it serves one
 * @param group its group's last word and the last board, where a group carries it
 */
public record SlowItem(
        Action action,
        MeasureChange previous,
        boolean hasMeasure,
        Optional<TargetVerdict> target,
        Optional<GroupsLine> group) {

    /**
     * A group owes a line to each board.
     *
     * @param last day of its newest line; empty where it never wrote one
     */
    public record GroupsLine(Optional<LocalDate> last, LocalDate lastBoard) {
        boolean isSilent() {
            return last.filter(day -> day.isAfter(lastBoard)).isEmpty();
        }
    }

    /** What was so when the chair took a flag off; once one of them changes, the flag is back. */
    public record Stamp(LocalDate due, String figure, Optional<LocalDate> lastNote) {}

    /**
     * Everything that makes it slow on a day.
     *
     * @param now due day, figure and note of the day
     * @param takenOff the same when the chair took it off the list; empty where it was not
     */
    public List<SlowFlag> flags(LocalDate asAt, BoardSettings settings, Stamp now, Optional<Stamp> takenOff) {
        return takenOff.filter(now::equals).isPresent() ? List.of() : flags(asAt, settings);
    }

    public List<SlowFlag> flags(LocalDate asAt, BoardSettings settings) {
        List<SlowFlag> flags = new ArrayList<>();
        boolean open = action.state().isOpen();
        add(
                flags,
                SlowFlag.TARGET_NOT_MET,
                target.filter(TargetVerdict.NOT_MET::equals).isPresent());
        add(flags, SlowFlag.OVERDUE, open && action.due().overdue(asAt) > 0);
        add(flags, SlowFlag.MOVED, open && action.isMovedPastItsFirstDay(asAt));
        add(flags, SlowFlag.FEWER, action.measure().isFewer() || previous.isFewer());
        add(
                flags,
                SlowFlag.NO_NEWS,
                open && action.age(asAt) > settings.actions().quiet());
        add(
                flags,
                SlowFlag.CANNOT_TELL,
                !hasMeasure || target.filter(TargetVerdict.CANNOT_TELL::equals).isPresent());
        add(flags, SlowFlag.GROUP_SILENT, group.filter(GroupsLine::isSilent).isPresent());
        return flags;
    }

    private static void add(List<SlowFlag> flags, SlowFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
