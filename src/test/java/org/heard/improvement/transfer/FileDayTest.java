package org.heard.improvement.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as councils write them. */
class FileDayTest {
    @ParameterizedTest
    @CsvSource({
        "31/03/2020, 2020-03-31",
        "1/4/20, 2020-04-01",
        "31.03.2020, 2020-03-31",
        "2020-03-31, 2020-03-31",
        "31 March 2020, 2020-03-31",
        "31st Mar 2020, 2020-03-31",
        "Tuesday 31 March 2020, 2020-03-31",
        "March 2020, 2020-03-31",
        "by end of February 2020, 2020-02-29",
        "Sept 2019, 2019-09-30",
        "Q1 2019/20, 2019-06-30",
        "Q3 2019/20, 2019-12-31",
        "Q4 2019/20, 2020-03-31",
        "Q3 2019-2020, 2019-12-31"
    })
    void aDayIsRead(String text, LocalDate day) {
        assertThat(FileDay.of(text).day()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q3 2019", "May 25", "Q3 2019/22", "30/02/2020", "3/13/2020", "Summer 2020", "next year"})
    void whatMayBeSeveralDaysOrNoneIsAsked(String text) {
        assertThat(FileDay.of(text).isAsked()).isTrue();
        assertThat(FileDay.of(text).day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ongoing", "On-going", "TBC", "tbd.", "n/a", "–"})
    void noDayIsNoDay(String text) {
        assertThat(FileDay.of(text)).isEqualTo(FileDay.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2020 – Amber | March 2020 | Amber",
                "31/03/2020 Green | 31/03/2020 | Green",
                "Complete | '' | Complete",
                "Complete March 2019 | March 2019 | Complete",
                "Completed: 31 March 2019 | 31 March 2019 | Completed",
                "Q3 2019/20 (R) | Q3 2019/20 | R",
                "Q3 2019 Amber | Q3 2019 | Amber",
                "Ongoing - Green | Ongoing | Green",
                "to be completed by March 2020 | by March 2020 | ''",
                "31/03/2020 | 31/03/2020 | ''",
                "when it is done | when it is | done"
            })
    void aDayAndARatingInOneCellAreSplit(String cell, String day, String rating) {
        assertThat(DayAndRating.of(cell)).isEqualTo(new DayAndRating(day, rating));
    }

    @Test
    void onTwoLinesTheyAreSplitToo() {
        assertThat(DayAndRating.of("March 2020\nOn track")).isEqualTo(new DayAndRating("March 2020", "On track"));
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000, Red (shade)",
        "FFC000, Amber (shade)",
        "FFFF00, Amber (shade)",
        "00B050, Green (shade)",
        "92D050, Green (shade)",
        "0070C0, Blue (shade)",
        "FFFFFF, ''",
        "D9D9D9, ''",
        "000000, ''",
        "'', ''"
    })
    void aShadeIsAColour(String shade, String word) {
        assertThat(FileRating.ofShade(shade)).isEqualTo(word);
    }
}
