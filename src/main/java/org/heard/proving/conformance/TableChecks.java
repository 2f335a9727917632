package org.heard.proving.conformance;

import java.util.Optional;
import org.heard.figures.statistics.Adjustment;
import org.heard.figures.statistics.ChiSquare;
import org.heard.figures.statistics.FisherExact;
import org.heard.figures.statistics.TestResult;

/** Reference rows about tables of counts and about many p values. */
final class TableChecks {
    private static final Tolerance NEARLY_EXACT = Tolerance.absolute(1e-12);

    private TableChecks() {}

    static void adjustment(ReferenceRow row, ReferenceFigures figures) {
        figures.list("holm", Adjustment.HOLM.adjust(row.numbers("p")), NEARLY_EXACT)
                .list("bh", Adjustment.BENJAMINI_HOCHBERG.adjust(row.numbers("p")), NEARLY_EXACT);
    }

    static void chiSquare(ReferenceRow row, ReferenceFigures figures) {
        TestResult result = ChiSquare.of(row.table("table"));
        Optional<ChiSquare> test = result instanceof ChiSquare found ? Optional.of(found) : Optional.empty();
        figures.value("chi2", test.map(ChiSquare::statistic))
                .value("df", test.map(found -> (double) found.df()))
                .p("p", test.map(ChiSquare::p))
                .value("min_expected", test.map(ChiSquare::leastExpected))
                .value("share_expected_lt5", test.map(ChiSquare::shareExpectedUnderFive))
                .value("cramers_v", test.map(ChiSquare::cramersV));
    }

    static void fisher(ReferenceRow row, ReferenceFigures figures) {
        TestResult test = FisherExact.of(row.count("a"), row.count("b"), row.count("c"), row.count("d"));
        figures.p("p_two_sided", test.pValue());
    }
}
