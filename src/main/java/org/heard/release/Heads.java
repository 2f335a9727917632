package org.heard.release;

import java.util.function.IntPredicate;

/** How many are counted, and how many people are behind them: one parent can answer for several children. */
record Heads(long units, long people) {
    static final Heads NOBODY = new Heads(0, 0);

    static Heads of(CodedAnswers answers, IntPredicate counted) {
        long units = 0;
        long people = 0;
        boolean begun = false;
        for (int unit = 0; unit < answers.units(); unit++) {
            begun &= !answers.beginsPerson(unit);
            if (counted.test(unit)) {
                units++;
                people += begun ? 0 : 1;
                begun = true;
            }
        }
        return new Heads(units, people);
    }

    Heads plus(Heads other) {
        return new Heads(units + other.units, people + other.people);
    }

    Heads minus(Heads other) {
        return new Heads(units - other.units, people - other.people);
    }
}
