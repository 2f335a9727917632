package org.heard.improvement.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.improvement.logbook.Attendance.Presence.ABSENT;
import static org.heard.improvement.logbook.Attendance.Presence.APOLOGIES;
import static org.heard.improvement.logbook.Attendance.Presence.DEPUTY;
import static org.heard.improvement.logbook.Attendance.Presence.THERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.plan.BoardSettings;
import org.junit.jupiter.api.Test;

class MeetingCloseTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 22);
    private static final BoardSettings.Days SETTINGS = BoardSettings.USUAL.days();
    private static final Attendance ALL = attendance(DEPUTY, THERE, DEPUTY, THERE);
    private static final List<MeetingClose.SentInvitation> INVITED = List.of(
            new MeetingClose.SentInvitation("DfE", Optional.of(DAY.minusDays(16)), ""),
            new MeetingClose.SentInvitation("NHSE", Optional.empty(), "the seat is empty"));

    private static Attendance attendance(Attendance.Presence chair, Attendance.Presence... sectors) {
        return new Attendance(List.of(
                new Attendance.Seat("elected", true, chair),
                new Attendance.Seat("education", false, sectors[0]),
                new Attendance.Seat("health", false, sectors[1]),
                new Attendance.Seat("care", false, sectors[2])));
    }

    private static List<String> refusals(
            boolean touched, List<MeetingClose.SentInvitation> invitations, Attendance attendance) {
        return new MeetingClose(List.of(new MeetingClose.OpenItem("2019-10/3", touched)), invitations, attendance)
                .refusals(SETTINGS);
    }

    @Test
    void openAtTheStartAndNewLessClosedIsOpenAtTheEnd() {
        LogCount log = new LogCount(22, 4, 13);
        assertThat(log.openAtTheEnd()).isEqualTo(13);
        assertThat(log.difference(13)).isEmpty();
        assertThat(log.difference(12)).contains("22 open, 4 new and 13 closed leave 13, not 12");
        assertThat(new LogCount(2, 1, 4).refusal()).contains("more items are closed than were open or new");
    }

    @Test
    void threeOfThemAreOverdueFromTheDayAfterTheirs() {
        List<LocalDate> dues = List.of(DAY.minusDays(1), DAY.minusDays(2), DAY.minusDays(90), DAY, DAY.plusDays(9));
        assertThat(LogCount.overdue(dues, DAY)).isEqualTo(3);
    }

    @Test
    void closingIsRefusedOverAnUntouchedItemAnInvitationOrAnEmptyTable() {
        assertThat(refusals(true, INVITED, ALL)).isEmpty();
        assertThat(refusals(false, INVITED, ALL)).containsExactly("item 2019-10/3 was not touched by this meeting");
        assertThat(refusals(true, INVITED.subList(0, 1), ALL))
                .containsExactly("the invitation of NHSE has neither a day nor a reason");
        assertThat(refusals(
                        true,
                        List.of(INVITED.get(1), new MeetingClose.SentInvitation("DfE", Optional.empty(), " ")),
                        ALL))
                .containsExactly("the invitation of DfE has neither a day nor a reason");
        assertThat(refusals(true, INVITED, new Attendance(List.of())))
                .containsExactly("nobody is marked as there or away");
    }

    @Test
    void aQuorumIsTheChairOrDeputyAndOneEachOfEducationHealthAndCare() {
        assertThat(ALL.isQuorate(SETTINGS)).isTrue();
        assertThat(attendance(APOLOGIES, THERE, THERE, THERE).isQuorate(SETTINGS))
                .isFalse();
        assertThat(attendance(THERE, ABSENT, THERE, THERE).isQuorate(SETTINGS)).isFalse();
        assertThat(attendance(THERE, THERE, APOLOGIES, THERE).isQuorate(SETTINGS))
                .isFalse();
        assertThat(attendance(THERE, THERE, THERE, ABSENT).isQuorate(SETTINGS)).isFalse();
    }

    @Test
    void cancelledMeetingsAreInNoRate() {
        assertThat(AttendanceRate.of(List.of(
                        new AttendanceRate.Sitting(true, THERE),
                        new AttendanceRate.Sitting(true, DEPUTY),
                        new AttendanceRate.Sitting(true, APOLOGIES),
                        new AttendanceRate.Sitting(false, THERE),
                        new AttendanceRate.Sitting(false, ABSENT))))
                .isEqualTo(new AttendanceRate(3, 2));
    }
}
