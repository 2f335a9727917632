package org.heard.figures.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Parts of problems small enough to solve by hand. */
public final class SmallProblems {
    private SmallProblems() {}

    public static BitSet set(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }

    public static Equation equation(double total, Object... idsAndCoefficients) {
        Map<String, Double> terms = new HashMap<>();
        for (int i = 0; i < idsAndCoefficients.length; i += 2) {
            terms.put((String) idsAndCoefficients[i], ((Number) idsAndCoefficients[i + 1]).doubleValue());
        }
        return new Equation(terms, total);
    }
}
