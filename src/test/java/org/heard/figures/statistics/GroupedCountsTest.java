package org.heard.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedCountsTest {
    private static final int QUESTIONS = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1023, 1024, 1025, 16_383, 16_385, 65_536, 65_537, 200_001})
    void agreeWithCountingOneByOneAtEverySize(int size) {
        SplittableRandom random = new SplittableRandom(size);
        CodedRound.Loading loading = CodedRound.loading(QUESTIONS);
        long[][][] expected = new long[QUESTIONS][CodedRound.GROUPS][CodedRound.CODES];
        for (int i = 0; i < size; i++) {
            int group = random.nextInt(CodedRound.GROUPS);
            byte[] codes = new byte[QUESTIONS];
            for (int q = 0; q < QUESTIONS; q++) {
                codes[q] = (byte) random.nextInt(CodedRound.CODES);
                expected[q][group][codes[q]]++;
            }
            loading.add(group, codes);
        }

        CodedRound round = loading.done();
        GroupedCounts found = GroupedCounts.of(List.of(round)).get(0);

        assertThat(round.responses()).isEqualTo(size);
        for (int q = 0; q < QUESTIONS; q++) {
            for (int group = 0; group < CodedRound.GROUPS; group++) {
                for (int code = 0; code < CodedRound.CODES; code++) {
                    assertThat(found.count(q, group, code)).isEqualTo(expected[q][group][code]);
                }
            }
        }
    }

    @Test
    void keepRoundsApartAndInOrder() {
        List<GroupedCounts> counts = GroupedCounts.of(List.of(round(0, 1), round(1, 1, 1), round(2)));

        assertThat(counts.get(0).count(0, 0, 1)).isEqualTo(1);
        assertThat(counts.get(1).count(0, 1, 1)).isEqualTo(2);
        assertThat(counts.get(1).count(0, 0, 1)).isZero();
        assertThat(counts.get(2).count(0, 200, 1)).isZero();
    }

    @Test
    void becomeTallies() {
        Tally tally = GroupedCounts.of(List.of(round(4, 0, 2, 2))).get(0).tally(0, 4, List.of("never", "often", "9"));

        assertThat(tally.count("9")).isEqualTo(2);
        assertThat(tally.count("often")).isZero();
        assertThat(tally.total()).isEqualTo(3);
    }

    @Test
    void refuseCodesAndGroupsThatDoNotFitAByte() {
        CodedRound.Loading loading = CodedRound.loading(1);
        assertThatThrownBy(() -> loading.add(0, new byte[] {16})).hasMessageContaining("a code of 16");
        assertThatThrownBy(() -> loading.add(256, new byte[] {1})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> loading.add(0, new byte[] {1, 2})).isInstanceOf(IllegalStateException.class);
        assertThat(loading.done().responses()).isZero();
    }

    private static CodedRound round(int group, int... codes) {
        CodedRound.Loading loading = CodedRound.loading(1);
        for (int code : codes) {
            loading.add(group, new byte[] {(byte) code});
        }
        return loading.done();
    }

    @Test
    void aRoundTellsWhatEachResponseSaidAndWhereItBelongs() {
        CodedRound.Loading loading = CodedRound.loading(2);
        loading.add(3, new byte[] {1, 2});
        loading.add(200, new byte[] {4, 15});
        CodedRound round = loading.done();

        assertThat(round.questions()).isEqualTo(2);
        assertThat(round.code(1, 0)).isEqualTo(2);
        assertThat(round.code(1, 1)).isEqualTo(15);
        assertThat(round.group(0)).isEqualTo(3);
        assertThat(round.group(1)).isEqualTo(200);
        assertThat(round.bytesPerResponse()).isEqualTo(3);
    }
}
