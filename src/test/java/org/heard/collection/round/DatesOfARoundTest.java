package org.heard.collection.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;

class DatesOfARoundTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 11, 29);
    private static final LocalDate CLOSES = LocalDate.of(2027, 1, 10);

    private final Survey survey = SurveyFiles.shipped().survey("pc_next").orElseThrow();
    private final Survey earlier = SurveyFiles.shipped().survey("pc2021").orElseThrow();

    @Test
    void aRoundAskedHereHasItsOwnMonthAndDaysAndNeverThoseOfItsFile() {
        Round round = Round.open(survey, OPENS, CLOSES, false);
        assertThat(round.label()).isEqualTo("November 2026");
        assertThat(round.month(survey)).isEqualTo("2026-11");
        assertThat(round.fieldwork(survey)).isEqualTo("Opened on 29 November 2026.");

        round.close(LocalDate.of(2026, 12, 20));
        assertThat(round.fieldwork(survey)).isEqualTo("29 November 2026 to 20 December 2026.");
    }

    @Test
    void whereSomebodyClosesItLateItsLastDayStays() {
        Round round = Round.open(survey, OPENS, CLOSES, false);
        round.close(CLOSES.plusDays(12));
        assertThat(round.closes()).isEqualTo(CLOSES);
    }

    @Test
    void whereSomebodyClosesItInAnHourTodayIsItsLastDay() {
        Round round = Round.open(survey, OPENS, CLOSES, false);
        round.closeInAnHour(ZonedDateTime.of(2026, 12, 20, 23, 30, 0, 0, ZoneId.of("Europe/London")));

        assertThat(round.closes()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(round.isOpen()).isTrue();
    }

    @Test
    void anEarlierRoundKeepsWhatItsFileSays() {
        Round round = Round.imported(earlier, false, "digest");
        assertThat(round.label()).isEqualTo("March 2021");
        assertThat(round.month(earlier)).isEqualTo("2021-03");
        assertThat(round.fieldwork(earlier)).isEqualTo(earlier.fieldwork().inWords());
    }
}
