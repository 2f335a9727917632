package org.heard.proving.conformance;

import java.util.Optional;
import org.heard.figures.statistics.MannWhitney;
import org.heard.figures.statistics.MeanScore;
import org.heard.figures.statistics.ProbabilityOfSuperiority;
import org.heard.figures.statistics.TTest;
import org.heard.figures.statistics.WelchTest;
import org.heard.figures.statistics.ZTest;

/** Reference rows about answers on an ordered scale. */
final class ScaleChecks {
    private static final Tolerance LOOSER_P = Tolerance.relative(1e-7);
    private static final Tolerance T_LIMITS = Tolerance.absolute(1e-8);

    private ScaleChecks() {}

    static void mannWhitney(ReferenceRow row, ReferenceFigures figures) {
        long[] earlier = row.counts("counts_round1");
        long[] later = row.counts("counts_round2");
        Optional<MannWhitney> found = MannWhitney.of(earlier, later);
        Optional<ProbabilityOfSuperiority> superiority = ProbabilityOfSuperiority.of(earlier, later);
        figures.value("U_round2", found.map(MannWhitney::uLater))
                .value("U_round1", found.map(MannWhitney::uEarlier))
                .value("sd_tie_corrected", found.map(MannWhitney::sd))
                .value("z", found.flatMap(u -> u.test() instanceof ZTest z ? Optional.of(z.z()) : Optional.empty()))
                .p("p_no_cc", found.flatMap(u -> u.test().pValue()))
                .value("prob_superiority_round2", superiority.map(ProbabilityOfSuperiority::value))
                .value("cliffs_delta", superiority.map(ProbabilityOfSuperiority::cliffsDelta));
    }

    static void probabilityOfSuperiority(ReferenceRow row, ReferenceFigures figures) {
        Optional<ProbabilityOfSuperiority> found =
                ProbabilityOfSuperiority.of(row.counts("counts_round1"), row.counts("counts_round2"));
        Optional<TTest> test = found.flatMap(ps -> ps.test() instanceof TTest t ? Optional.of(t) : Optional.empty());
        figures.value("ps_round2", found.map(ProbabilityOfSuperiority::value))
                .value("cliffs_delta", found.map(ProbabilityOfSuperiority::cliffsDelta))
                .value("se_ps", found.flatMap(ProbabilityOfSuperiority::standardError))
                .limits("ps_logit95_lower", "ps_logit95_upper", found.flatMap(ProbabilityOfSuperiority::interval))
                .value("brunner_munzel_t", test.map(TTest::t))
                .value("brunner_munzel_df", test.map(TTest::df))
                .add("brunner_munzel_p", test.map(TTest::p), LOOSER_P);
    }

    static void meanWelch(ReferenceRow row, ReferenceFigures figures) {
        Optional<MeanScore> earlier = MeanScore.of(row.counts("counts_round1"));
        Optional<MeanScore> later = MeanScore.of(row.counts("counts_round2"));
        figures.value("mean1", earlier.map(MeanScore::mean))
                .value("mean2", later.map(MeanScore::mean))
                .value("sd1", earlier.flatMap(MeanScore::sd))
                .value("sd2", later.flatMap(MeanScore::sd))
                .value(
                        "diff_mean2_minus_mean1",
                        earlier.flatMap(first -> later.map(second -> second.mean() - first.mean())));
        Optional<TTest> test = earlier.flatMap(first -> later.flatMap(
                second -> WelchTest.of(first, second) instanceof TTest t ? Optional.of(t) : Optional.empty()));
        figures.value("t", test.map(TTest::t))
                .value("df", test.map(TTest::df))
                .p("p", test.map(TTest::p))
                .limits(
                        "ci95_lower",
                        "ci95_upper",
                        earlier.flatMap(first -> later.flatMap(second -> WelchTest.interval(first, second))),
                        T_LIMITS);
    }
}
