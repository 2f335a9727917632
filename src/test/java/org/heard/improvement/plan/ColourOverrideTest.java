package org.heard.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourOverrideTest {
    private static final LocalDate WRITTEN = LocalDate.of(2020, 1, 22);
    private static final LocalDate CLOSED = LocalDate.of(2020, 2, 19);

    private static ColourOverride override(Colour colour, String by, String reason) {
        return new ColourOverride(colour, by, reason, WRITTEN, Optional.of(CLOSED));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "RED, AMBER, ",
        "AMBER, GREEN, ",
        "GREEN, AMBER, ",
        "GREEN, RED, ",
        "AMBER, RED, ",
        "RED, GREEN, 'an override may be one step better, not two'",
        "RED, RED, the rule already says red",
        "GREEN, BLUE, no override to or from blue or grey",
        "RED, GREY, no override to or from blue or grey",
        "BLUE, GREEN, no override to or from blue or grey",
        "GREY, GREEN, no override to or from blue or grey"
    })
    void oneStepBetterOrAnyWorseNeverToOrFromBlueOrGrey(Colour rule, Colour colour, String refusal) {
        assertThat(override(colour, "chair", "The new team has begun.").refusal(rule, BoardSettings.USUAL.actions()))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void onlyTheChairWithTwentyLetters() {
        BoardSettings.Actions settings = BoardSettings.USUAL.actions();
        assertThat(override(Colour.AMBER, "officer", "The new team has begun.").refusal(Colour.RED, settings))
                .contains("only the chair may override a colour");
        assertThat(override(Colour.AMBER, "chair", " " + "é".repeat(19) + " ").refusal(Colour.RED, settings))
                .contains("the reason needs at least 20 letters");
        assertThat(override(Colour.AMBER, "chair", "é".repeat(20)).refusal(Colour.RED, settings))
                .isEmpty();
    }

    @Test
    void untilTheNextMeetingCloses() {
        ColourOverride override = override(Colour.AMBER, "chair", "The new team has begun.");
        assertThat(override.isRunning(WRITTEN.minusDays(1))).isFalse();
        assertThat(override.isRunning(WRITTEN)).isTrue();
        assertThat(override.isRunning(CLOSED.minusDays(1))).isTrue();
        assertThat(override.isRunning(CLOSED)).isFalse();
    }

    @Test
    void printsBesideTheColourByRule() {
        ActionColour rule = ActionColour.of(List.of(new ColourReason(ColourRule.R1, "31 days overdue")));
        assertThat(override(Colour.AMBER, "chair", "The new team has begun.").sentence(rule))
                .isEqualTo(
                        "Chair: amber. By rule: red, because 31 days overdue. The chair’s reason: The new team has begun.");
    }
}
