package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveColourTest {
    private static final String NONE_DUE = "NOT_DUE NOT_DUE NOT_DUE NOT_DUE";

    private static Colour colour(String actions, int waiting, String targets, boolean betterOff) {
        List<TargetVerdict> verdicts = targets.isBlank()
                ? List.of()
                : Arrays.stream(targets.split(" ")).map(TargetVerdict::valueOf).toList();
        return new ObjectiveStanding(colours(actions), waiting, verdicts, betterOff)
                .colour(BoardSettings.USUAL)
                .colour();
    }

    /** "2 RED 4 GREEN". */
    private static List<Colour> colours(String words) {
        List<Colour> colours = new ArrayList<>();
        String[] parts = words.isBlank() ? new String[0] : words.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            colours.addAll(Collections.nCopies(Integer.parseInt(parts[i]), Colour.valueOf(parts[i + 1])));
        }
        return colours;
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2 RED 4 GREEN, RED",
        "2 RED 5 GREEN, AMBER",
        "1 RED 5 GREEN, AMBER",
        "3 AMBER 6 GREEN, AMBER",
        "3 AMBER 7 GREEN, GREEN",
        "1 RED 9 GREEN, AMBER",
        "2 RED 4 GREEN 5 GREY, RED",
        "3 GREY, GREY"
    })
    void partsOfTheJudgedActions(String actions, Colour colour) {
        assertThat(colour(actions, 0, NONE_DUE, true)).isEqualTo(colour);
    }

    @ParameterizedTest(name = "targets {0} → {1}")
    @CsvSource({
        "NOT_MET NOT_DUE NOT_DUE NOT_DUE, RED",
        "CANNOT_TELL NOT_DUE NOT_DUE NOT_DUE, AMBER",
        "AWAITING_A_FIGURE NOT_DUE NOT_DUE NOT_DUE, GREEN",
        "MET NOT_DUE NOT_DUE NOT_DUE, GREEN",
        "MET MET MET, AMBER"
    })
    void dueTargetsAndMissingOnes(String targets, Colour colour) {
        assertThat(colour("9 GREEN", 0, targets, true)).isEqualTo(colour);
    }

    @Test
    void aMissingMeasureOfBetterOffIsAmber() {
        assertThat(colour("9 GREEN", 0, NONE_DUE, false)).isEqualTo(Colour.AMBER);
    }

    @Test
    void aThirdOfNoneIsNotRed() {
        assertThat(colour("2 GREY", 2, "MET NOT_DUE NOT_DUE NOT_DUE", true)).isEqualTo(Colour.GREEN);
        assertThat(colour("2 GREY", 2, "NOT_MET NOT_DUE NOT_DUE NOT_DUE", true)).isEqualTo(Colour.RED);
    }

    @ParameterizedTest(name = "{0}, {1} waiting, {2} → {3}")
    @CsvSource({
        "4 BLUE, 0, MET MET MET MET, BLUE",
        "4 BLUE 1 GREY, 0, MET MET MET MET, BLUE",
        "4 BLUE 1 GREY, 1, MET MET MET MET, GREEN",
        "4 BLUE, 0, MET MET MET NOT_DUE, GREEN",
        "3 BLUE 1 GREEN, 0, MET MET MET MET, GREEN"
    })
    void blueNeedsAllEmbeddedNoneWaitingAndFourTargetsMet(String actions, int waiting, String targets, Colour colour) {
        assertThat(colour(actions, waiting, targets, true)).isEqualTo(colour);
    }
}
