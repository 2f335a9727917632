package org.heard.figures.statistics;

/**
 * How many independent answers a base is worth. Nothing gives 0, never NaN. Source: L. Kish 1965;
 * sibling form: ours, exact if siblings' answers always agree, cautious otherwise.
 */
public final class EffectiveSampleSize {
    private EffectiveSampleSize() {}

    /**
     * Kish: {@code (Σw)² ÷ Σw²}. With siblings, pass each respondent's summed weight; unweighted,
     * pass the number of children of each respondent.
     */
    public static double ofWeights(double... weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /**
     * Siblings: {@code n² ÷ (3n − 2p)}, which is {@code (Σ m_r)² ÷ Σ m_r²} where nobody answers for more than two
     * children (m_r of respondent r). Made of the two numbers that are printed and of nothing else: an interval from the
     * true m_r would tell how many parents of a small group have two children in it. 0 where nobody answered.
     *
     * @param children n, those counted
     * @param parents p, the people who answered for them
     */
    public static double ofSiblings(long children, long parents) {
        return children == 0 ? 0 : (double) children * children / (3.0 * children - 2.0 * parents);
    }

    /** {@code n ÷ n_eff}, 1 for answers of equal weight and for none. */
    public static double designEffect(double... weights) {
        double effective = ofWeights(weights);
        return effective == 0 ? 1 : weights.length / effective;
    }

    /**
     * Finite population correction: {@code effective · (N−1) ÷ (N−n)}; infinite when all were asked.
     *
     * @param effective the effective base before the correction
     * @param answers n, the answers given
     * @param population N, all who could have answered
     */
    public static double inPopulation(double effective, long answers, long population) {
        if (population <= answers) {
            return effective == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return effective * (population - 1) / (population - answers);
    }
}
