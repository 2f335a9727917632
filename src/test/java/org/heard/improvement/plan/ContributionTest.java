package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {
    private static final LocalDate AS_AT = LocalDate.of(2020, 1, 22);

    private static boolean isListed(Contribution contribution) {
        return !contribution.reasons(AS_AT, BoardSettings.USUAL).isEmpty();
    }

    private static Contribution.Request request(int daysAgo, Integer repliedDaysAgo) {
        return new Contribution.Request(
                AS_AT.minusDays(daysAgo), Optional.ofNullable(repliedDaysAgo).map(AS_AT::minusDays));
    }

    private static Contribution asked(Contribution.Request... requests) {
        return new Contribution(List.of(requests), List.of(), 0, 0);
    }

    @Test
    void twoRequestsRunningUnansweredAtTheirDay() {
        assertThat(isListed(asked(request(60, null), request(10, null)))).isTrue();
        assertThat(isListed(asked(request(60, 59), request(10, 9))))
                .as("answered a day late")
                .isTrue();
        assertThat(isListed(asked(request(60, 60), request(10, null))))
                .as("one answered on its day")
                .isFalse();
        assertThat(isListed(asked(request(60, null), request(30, 30), request(10, null))))
                .as("not running")
                .isFalse();
        assertThat(isListed(asked(request(60, null), request(0, null))))
                .as("one is due today")
                .isFalse();
    }

    @ParameterizedTest(name = "{0} red of {1}: listed {2}")
    @CsvSource({"1, 3, true", "1, 4, false", "2, 6, true", "0, 0, false"})
    void aThirdOfItsActionsRed(int red, int judged, boolean listed) {
        List<Colour> actions = Stream.concat(
                        Collections.nCopies(red, Colour.RED).stream(),
                        Collections.nCopies(judged - red, Colour.GREEN).stream())
                .toList();
        assertThat(isListed(new Contribution(List.of(), actions, 0, 0))).isEqualTo(listed);
    }

    @ParameterizedTest(name = "there at {0} of {1}: listed {2}")
    @CsvSource({"9, 12, false", "8, 12, true", "2, 4, true", "3, 4, false", "0, 3, false"})
    void underThreeQuartersOfAtLeastFourMeetings(int there, int held, boolean listed) {
        assertThat(isListed(new Contribution(List.of(), List.of(), held, there)))
                .isEqualTo(listed);
    }
}
