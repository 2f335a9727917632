package org.heard.figures.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.Comparison;
import org.heard.figures.statistics.Family;
import org.heard.figures.statistics.Share;

/** Five questions judged together: none of them is flagged. */
final class Five {
    static final List<Share> NOV_2019 =
            List.of(Share.of(137, 312), Share.of(190, 309), Share.of(101, 298), Share.of(80, 305), Share.of(165, 307));
    static final List<Share> SEPT_2020 =
            List.of(Share.of(201, 428), Share.of(251, 425), Share.of(150, 410), Share.of(112, 420), Share.of(230, 421));
    static final List<Share> MAR_2021 =
            List.of(Share.of(263, 506), Share.of(288, 501), Share.of(199, 488), Share.of(139, 497), Share.of(270, 495));

    private Five() {}

    static long[] counts(List<Share> round, int i) {
        return new long[] {
            round.get(i).count(), round.get(i).base() - round.get(i).count()
        };
    }

    /** Nov 2019 to Mar 2021. */
    static List<Comparison> changes() {
        return Family.of(
                        Adjustment.BENJAMINI_HOCHBERG,
                        IntStream.range(0, 5)
                                .mapToObj(i -> new Family.Pair(NOV_2019.get(i), MAR_2021.get(i)))
                                .toList())
                .comparisons();
    }
}
