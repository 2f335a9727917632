package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.improvement.plan.SampleAction.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.figures.statistics.Shade;
import org.heard.figures.statistics.Verdict;
import org.junit.jupiter.api.Test;

class SlowItemTest {
    private static final LocalDate AS_AT = LocalDate.of(2020, 1, 22);
    private static final MeasureChange FEWER = MeasureChange.of(Verdict.FEWER, Shade.PLAIN);

    private static SlowItem item(SampleAction action) {
        return new SlowItem(action.made(), MeasureChange.NONE, true, Optional.empty(), Optional.empty());
    }

    private static SlowItem with(TargetVerdict target, boolean hasMeasure, MeasureChange previous) {
        return new SlowItem(action().made(), previous, hasMeasure, Optional.ofNullable(target), Optional.empty());
    }

    private static List<SlowFlag> flags(SlowItem item) {
        return item.flags(AS_AT, BoardSettings.USUAL);
    }

    @Test
    void everyFlagShowsUnasked() {
        assertThat(flags(item(action()))).isEmpty();
        assertThat(flags(with(TargetVerdict.NOT_MET, true, MeasureChange.NONE)))
                .containsExactly(SlowFlag.TARGET_NOT_MET);
        assertThat(flags(item(action().due(AS_AT.minusDays(1))))).containsExactly(SlowFlag.OVERDUE);
        assertThat(flags(item(action().moved(1, AS_AT.minusDays(1))))).containsExactly(SlowFlag.MOVED);
        assertThat(flags(item(action().moved(1, AS_AT)))).isEmpty();
        assertThat(flags(item(action().measure(Verdict.FEWER)))).containsExactly(SlowFlag.FEWER);
        assertThat(flags(with(null, true, FEWER))).containsExactly(SlowFlag.FEWER);
        assertThat(flags(item(action().note(AS_AT.minusDays(32))))).containsExactly(SlowFlag.NO_NEWS);
        assertThat(flags(item(action().note(AS_AT.minusDays(31))))).isEmpty();
        assertThat(flags(with(TargetVerdict.CANNOT_TELL, true, MeasureChange.NONE)))
                .containsExactly(SlowFlag.CANNOT_TELL);
        assertThat(flags(with(null, false, MeasureChange.NONE))).containsExactly(SlowFlag.CANNOT_TELL);
    }

    @Test
    void aGroupIsSilentUntilItSpeaksAfterTheLastBoard() {
        LocalDate board = LocalDate.of(2019, 12, 18);
        assertThat(flags(group(Optional.of(board), board))).containsExactly(SlowFlag.GROUP_SILENT);
        assertThat(flags(group(Optional.empty(), board))).containsExactly(SlowFlag.GROUP_SILENT);
        assertThat(flags(group(Optional.of(board.plusDays(1)), board))).isEmpty();
    }

    private static SlowItem group(Optional<LocalDate> last, LocalDate board) {
        return new SlowItem(
                action().made(),
                MeasureChange.NONE,
                true,
                Optional.empty(),
                Optional.of(new SlowItem.GroupsLine(last, board)));
    }

    @Test
    void aFlagTakenOffReturnsWhenDueDayFigureOrNoteChanges() {
        SlowItem late = item(action().due(AS_AT.minusDays(1)));
        SlowItem.Stamp now = new SlowItem.Stamp(AS_AT.minusDays(1), "pc2019", Optional.of(AS_AT));

        assertThat(flags(late, now, now)).isEmpty();
        assertThat(flags(late, now, new SlowItem.Stamp(AS_AT.minusDays(2), now.figure(), now.lastNote())))
                .containsExactly(SlowFlag.OVERDUE);
        assertThat(flags(late, now, new SlowItem.Stamp(now.due(), "pc2018", now.lastNote())))
                .containsExactly(SlowFlag.OVERDUE);
        assertThat(flags(late, now, new SlowItem.Stamp(now.due(), now.figure(), Optional.empty())))
                .containsExactly(SlowFlag.OVERDUE);
    }

    private static List<SlowFlag> flags(SlowItem item, SlowItem.Stamp now, SlowItem.Stamp takenOff) {
        return item.flags(AS_AT, BoardSettings.USUAL, now, Optional.of(takenOff));
    }

    @Test
    void aFinishedActionIsNeitherOverdueNorSilent() {
        assertThat(flags(item(action().due(AS_AT.minusDays(90))
                        .note(AS_AT.minusDays(90))
                        .completed(AS_AT.minusDays(80)))))
                .isEmpty();
    }
}
