package org.heard.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which release follows which, and which only repeats. */
class IssuedTest {
    private static final LocalDate MADE = LocalDate.of(2021, 5, 4);

    private static Issued version(int version, String figures, String who) {
        return new Issued("pc2021-" + version, "pc2021", version, MADE, MADE.plusDays(9), true, figures, who, null);
    }

    @Test
    void aReleaseThatSaysOtherwiseWhoWasHeardMovesWordsAloneAndNoFigure() {
        Issued first = version(1, "figures", "who");

        assertThat(first.changeTo(version(2, "figures", "who"))).isEqualTo(Issued.Change.NOTHING);
        assertThat(first.changeTo(version(2, "figures", "others"))).isEqualTo(Issued.Change.WORDS);
        assertThat(first.changeTo(version(2, "other figures", "who"))).isEqualTo(Issued.Change.FIGURES);
        assertThat(first.isSameAs(version(2, "figures", "others"))).isFalse();
    }

    @Test
    void aReleaseOfBeforeItWasFrozenWhoWasHeardHasTheFiguresOfOneThatHasIt() {
        Issued old = version(1, "figures", null);

        assertThat(old.changeTo(version(2, "figures", "who"))).isEqualTo(Issued.Change.WORDS);
        assertThat(old.changeTo(version(2, "figures", null))).isEqualTo(Issued.Change.NOTHING);
        assertThat(version(1, "figures", "who").changeTo(version(2, "figures", null)))
                .isEqualTo(Issued.Change.WORDS);
    }

    @Test
    void theNewestFollowsAndTheOneJustBeforeIsFollowed() {
        List<Issued> all = List.of(version(3, "c", "w"), version(1, "a", "w"), version(2, "b", "w"));

        assertThat(version(1, "a", "w").newest(all)).contains(version(3, "c", "w"));
        assertThat(version(3, "c", "w").newest(all)).isEmpty();
        assertThat(version(3, "c", "w").before(all)).contains(version(2, "b", "w"));
    }

    @Test
    void aWithdrawnReleaseIsStillTheOneThatFollows() {
        Withdrawal withdrawal = new Withdrawal(MADE.plusDays(20), "answers were counted twice");
        Issued second = new Issued("pc2021-2", "pc2021", 2, MADE, MADE.plusDays(9), true, "b", "w", withdrawal);

        assertThat(second.isWithdrawn()).isTrue();
        assertThat(version(1, "a", "w").newest(List.of(second))).contains(second);
        assertThat(withdrawal.inWords()).isEqualTo("withdrawn on 24 May 2021. Answers were counted twice.");
    }

    @Test
    void aReasonHasTwentyToFiveHundredLetters() {
        assertThat(Withdrawal.fault("x".repeat(19))).contains("at least 20");
        assertThat(Withdrawal.fault("x".repeat(20))).isEmpty();
        assertThat(Withdrawal.fault("x".repeat(500))).isEmpty();
        assertThat(Withdrawal.fault("x".repeat(501))).contains("at most 500 letters. It has 501");
    }

    @Test
    void theDayNamedForAReleaseIsThatOfItsPublication() {
        assertThat(version(1, "a", "w").released()).isEqualTo(MADE.plusDays(9));
        assertThat(new Issued("pc2021-1", "pc2021", 1, MADE, null, true, "a", "w", null).released())
                .isEqualTo(MADE);
    }
}
