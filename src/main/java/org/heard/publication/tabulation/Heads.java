package org.heard.publication.tabulation;

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

    /** The same for many cells of which each unit is in one. @param cellOf by unit */
    static Heads[] of(CodedAnswers answers, int[] cellOf, int cells) {
        long[] units = new long[cells];
        long[] people = new long[cells];
        int[] lastOf = new int[cells];
        int person = 0;
        for (int unit = 0; unit < cellOf.length; unit++) {
            person += answers.beginsPerson(unit) ? 1 : 0;
            int cell = cellOf[unit];
            units[cell]++;
            people[cell] += lastOf[cell] == person ? 0 : 1;
            lastOf[cell] = person;
        }
        Heads[] heads = new Heads[cells];
        for (int cell = 0; cell < cells; cell++) {
            heads[cell] = new Heads(units[cell], people[cell]);
        }
        return heads;
    }

    Heads plus(Heads other) {
        return new Heads(units + other.units, people + other.people);
    }

    Heads minus(Heads other) {
        return new Heads(units - other.units, people - other.people);
    }
}
