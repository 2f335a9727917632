package org.heard.proving.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.figures.statistics.EffectiveSampleSize;
import org.heard.figures.statistics.Interval;
import org.heard.figures.statistics.NetScore;
import org.heard.figures.statistics.NewcombeInterval;
import org.heard.figures.statistics.NewcombeInterval.Counts;
import org.heard.figures.statistics.ProportionTest;
import org.heard.figures.statistics.Share;
import org.heard.figures.statistics.ShareDifference;
import org.heard.figures.statistics.TestResult;
import org.heard.figures.statistics.TrendTest;
import org.heard.figures.statistics.WilsonInterval;
import org.heard.figures.statistics.ZTest;

/** Reference rows about shares and their changes. */
final class ShareChecks {
    private static final Tolerance EXACT = Tolerance.absolute(0);
    private static final Tolerance USUAL = Tolerance.absolute(1e-9);

    private ShareChecks() {}

    static void wilson(ReferenceRow row, ReferenceFigures figures) {
        long x = row.count("x");
        long n = row.count("n");
        Optional<Interval> interval = WilsonInterval.of(x, n, row.number("conf"));
        figures.value("p", n == 0 ? Optional.empty() : Optional.of((double) x / n))
                .add("lower", interval.map(Interval::lower), x == 0 ? EXACT : USUAL)
                .add("upper", interval.map(Interval::upper), x == n ? EXACT : USUAL);
    }

    static void wilsonEffectiveN(ReferenceRow row, ReferenceFigures figures) {
        long n = row.count("n");
        double kish = n / row.number("deff");
        double effective = row.isDefined("N") ? EffectiveSampleSize.inPopulation(kish, n, row.count("N")) : kish;
        figures.add("n_eff", Optional.of(effective), Tolerance.relative(1e-9))
                .limits(
                        "lower",
                        "upper",
                        row.expected("p").flatMap(p -> WilsonInterval.of(p, effective, row.number("conf"))));
    }

    static void newcombe(ReferenceRow row, ReferenceFigures figures) {
        Counts earlier = new Counts(row.count("x1"), row.count("n1"));
        Counts later = new Counts(row.count("x2"), row.count("n2"));
        boolean both = earlier.base() > 0 && later.base() > 0;
        figures.value("diff_p2_minus_p1", both ? Optional.of(later.value() - earlier.value()) : Optional.empty())
                .limits("lower", "upper", NewcombeInterval.of(earlier, later, row.number("conf")));
    }

    static void proportionTest(ReferenceRow row, ReferenceFigures figures) {
        TestResult test = ProportionTest.of(row.count("x1"), row.count("n1"), row.count("x2"), row.count("n2"));
        figures.value("z_N_minus_1", z(test)).p("p_N_minus_1", test.pValue());
    }

    static void weightedChange(ReferenceRow row, ReferenceFigures figures) {
        Optional<Share> earlier = weighted(row, "1");
        Optional<Share> later = weighted(row, "2");
        Optional<ShareDifference> change = earlier.flatMap(first -> later.map(second -> new ShareDifference(
                first, second, NewcombeInterval.of(first, second), ProportionTest.onEffectiveBases(first, second))));
        figures.value("neff1", row.count("n1") / row.number("deff1"))
                .value("neff2", row.count("n2") / row.number("deff2"))
                .value("change", change.map(ShareDifference::value))
                .limits("lower95", "upper95", change.map(ShareDifference::interval))
                .value("z_pooled_neff", change.flatMap(found -> z(found.test())))
                .p("p_two_sided", change.flatMap(found -> found.test().pValue()));
    }

    /** Empty where nobody answered. */
    private static Optional<Share> weighted(ReferenceRow row, String round) {
        long n = row.count("n" + round);
        double effective = n / row.number("deff" + round);
        return n == 0
                ? Optional.empty()
                : row.expected("p" + round).map(p -> new Share(Math.round(p * n), n, effective, p));
    }

    static void trend(ReferenceRow row, ReferenceFigures figures) {
        long[] x = row.counts("x");
        long[] n = row.counts("n");
        double[] scores = row.numbers("scores", n.length);
        row.numbers("x", n.length);
        List<TrendTest.Point> rounds = new ArrayList<>();
        IntStream.range(0, x.length)
                .filter(i -> n[i] > 0)
                .forEach(i -> rounds.add(new TrendTest.Point(Share.of(x[i], n[i]), scores[i])));
        TestResult test = TrendTest.of(rounds);
        figures.value("z", z(test)).value("chi2", z(test).map(z -> z * z)).p("p_two_sided", test.pValue());
    }

    static void balance(ReferenceRow row, ReferenceFigures figures) {
        Optional<NetScore> earlier = balance(row, figures, "1");
        Optional<NetScore> later = balance(row, figures, "2");
        Optional<Interval> change = earlier.flatMap(first -> later.map(second -> NetScore.change(first, second)));
        figures.value("change", earlier.flatMap(first -> later.map(second -> second.value() - first.value())))
                .limits("change_lower", "change_upper", change);
    }

    private static Optional<NetScore> balance(ReferenceRow row, ReferenceFigures figures, String round) {
        Optional<NetScore> balance =
                NetScore.of(row.count("pos" + round), row.count("neg" + round), row.count("n" + round));
        String net = "net" + round;
        figures.value(net, balance.map(NetScore::value))
                .limits(net + "_lower", net + "_upper", balance.map(NetScore::interval))
                .value(net + "_se", balance.map(NetScore::standardError));
        return balance;
    }

    private static Optional<Double> z(TestResult test) {
        return test instanceof ZTest result ? Optional.of(result.z()) : Optional.empty();
    }
}
