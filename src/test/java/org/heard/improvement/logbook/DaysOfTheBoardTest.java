package org.heard.improvement.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.DueDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOfTheBoardTest {
    private static final BoardSettings.Days SETTINGS = BoardSettings.USUAL.days();

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({
        "2019-08-31, 2019-11-30 2020-02-29 2020-08-31 2021-08-31",
        "2020-02-29, 2020-05-29 2020-08-29 2021-02-28 2022-02-28"
    })
    void targetsCountFromTheFirstDayNeverChained(LocalDate start, String days) {
        assertThat(BoardSettings.USUAL.targets().days(start))
                .isEqualTo(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
    }

    private static TwoMonthlyReports.Sent sent(String dfe, String nhse) {
        return new TwoMonthlyReports.Sent(Map.of("DfE", LocalDate.parse(dfe), "NHSE", LocalDate.parse(nhse)), false);
    }

    private static LocalDate due(TwoMonthlyReports.Sent... reports) {
        return new TwoMonthlyReports(LocalDate.of(2019, 7, 25), List.of(reports))
                .due(LocalDate.of(2028, 1, 1), SETTINGS);
    }

    @Test
    void aReportIsDueTwoMonthsAfterTheLastWentToBothBodies() {
        assertThat(due()).as("first: from the notice").isEqualTo("2019-09-25");
        assertThat(due(sent("2019-12-31", "2019-12-31"))).isEqualTo("2020-02-29");
        assertThat(due(sent("2020-12-31", "2020-12-31"))).isEqualTo("2021-02-28");
        assertThat(due(sent("2019-10-17", "2019-10-21"))).isEqualTo("2019-12-21");
    }

    @Test
    void onTheDayIsInTimeAndWeekendsMoveNothing() {
        LocalDate sunday = LocalDate.of(2021, 2, 28);
        assertThat(DueDay.on(sunday).overdue(sunday)).isZero();
        assertThat(DueDay.on(sunday).overdue(LocalDate.of(2021, 3, 1))).isEqualTo(1);
    }

    @Test
    void toOneBodyIsNotSentAndACorrectedEditionRestartsNothing() {
        TwoMonthlyReports.Sent toOne = new TwoMonthlyReports.Sent(Map.of("DfE", LocalDate.of(2019, 9, 17)), false);
        TwoMonthlyReports.Sent corrected = new TwoMonthlyReports.Sent(
                Map.of("DfE", LocalDate.of(2019, 11, 21), "NHSE", LocalDate.of(2019, 11, 21)), true);

        assertThat(due(toOne)).isEqualTo("2019-09-25");
        assertThat(due(sent("2019-10-21", "2019-10-21"), corrected)).isEqualTo("2019-12-21");
    }

    @Test
    void whatWasSentLaterIsNotKnownOnADay() {
        TwoMonthlyReports reports =
                new TwoMonthlyReports(LocalDate.of(2019, 7, 25), List.of(sent("2019-10-17", "2019-10-21")));
        assertThat(reports.due(LocalDate.of(2019, 10, 20), SETTINGS)).isEqualTo("2019-09-25");
        assertThat(reports.due(LocalDate.of(2019, 10, 21), SETTINGS)).isEqualTo("2019-12-21");
    }

    @Test
    void aMonthWithoutMeetingOrReasonIsMissingFromTheFirstOfTheNext() {
        MeetingMonths months = new MeetingMonths(
                LocalDate.of(2019, 10, 17), List.of(LocalDate.of(2019, 10, 22)), Set.of(YearMonth.of(2019, 11)));
        assertThat(months.missing(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(months.missing(LocalDate.of(2020, 1, 1))).containsExactly(YearMonth.of(2019, 12));
    }

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({"2019-10-22, 2019-10-14", "2019-04-23, 2019-04-11", "2019-04-30, 2019-04-18", "2020-01-08, 2019-12-30"})
    void papersGoOutFiveClearWorkingDaysBefore(LocalDate meeting, LocalDate day) {
        assertThat(WorkingDays.england().clearBefore(meeting, SETTINGS.clear())).isEqualTo(day);
    }

    @Test
    void aPartnerHasFiveWorkingDaysToAnswer() {
        assertThat(WorkingDays.england().after(LocalDate.of(2019, 4, 17), SETTINGS.reply()))
                .isEqualTo("2019-04-26");
    }

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({"2019-04-17, 2019-04-26", "2028-12-28, 2029-01-04", "2031-04-10, 2031-04-17", "2016-12-23, 2016-12-30"})
    void aPageCountsMondayToFridayInYearsWhoseHolidaysNobodyKnows(LocalDate asked, LocalDate due) {
        assertThat(WorkingDays.england().afterAsFarAsKnown(asked, SETTINGS.reply()))
                .isEqualTo(due);
    }

    @Test
    void aDayOutsideTheFileIsRefusedRatherThanGuessed() {
        assertThatThrownBy(() -> WorkingDays.england().after(LocalDate.of(2028, 12, 28), 5))
                .hasMessage("bank holidays are known from 2018 to 2028, not for 2029");
        assertThatThrownBy(() -> WorkingDays.england().clearBefore(LocalDate.of(2018, 1, 3), 5))
                .hasMessage("bank holidays are known from 2018 to 2028, not for 2017");
    }
}
