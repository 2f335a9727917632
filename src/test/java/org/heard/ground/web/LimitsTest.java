package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.heard.ground.web.Limits.Kind;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final long SCHOOL = 1;
    private static final long HOME = 2;

    private final Limits limits =
            new Limits(new Few(), new Networks(new SecureRandom(), new Proxies(false, List.of())), null);

    /** So many of each. */
    private static final class Few implements Limits.Allowed {
        @Override
        public int pagesAMinute() {
            return 5;
        }

        @Override
        public int formsAMinute() {
            return 3;
        }

        @Override
        public int sendingsAnHour() {
            return 1;
        }

        @Override
        public int wrongCodesInTenMinutes() {
            return 2;
        }

        @Override
        public int signInsInFiveMinutes() {
            return 2;
        }
    }

    @Test
    void letsInAsManyAsAreAllowedAndSaysHowLongTheNextMustWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.wait(Kind.FORMS, SCHOOL)).isZero();
        }

        assertThat(limits.wait(Kind.FORMS, SCHOOL)).isBetween(15L, 21L);
    }

    @Test
    void oneNetworkTakesNothingFromAnotherNorOneKindFromAnother() {
        limits.wait(Kind.SENDINGS, SCHOOL);

        assertThat(limits.wait(Kind.SENDINGS, SCHOOL)).isGreaterThan(3000);
        assertThat(limits.wait(Kind.SENDINGS, HOME)).isZero();
        assertThat(limits.wait(Kind.FORMS, SCHOOL)).isZero();
    }

    @Test
    void tellsWhoHasUsedNothingOfIt() {
        limits.wait(Kind.WRONG_CODES, SCHOOL);

        assertThat(limits.isUntouched(Kind.WRONG_CODES, SCHOOL)).isFalse();
        assertThat(limits.isUntouched(Kind.WRONG_CODES, HOME)).isTrue();
        assertThat(limits.isUntouched(Kind.FORMS, SCHOOL)).isTrue();
    }
}
