package org.heard.figures;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** The cases that a rule is tried on: each is drawn from its seed, and a failure says from which. */
public final class Seeds {
    private static final int MANY = 1000;
    private static final long FIRST = 1;

    private Seeds() {}

    /** For a rule that costs next to nothing. */
    public static void each(Consumer<Chance> rule) {
        each(MANY, rule);
    }

    public static void each(int many, Consumer<Chance> rule) {
        each(many, FIRST, rule);
    }

    public static void each(int many, long first, Consumer<Chance> rule) {
        asked(System::getProperty, many, first).forEach(seed -> hold(seed, rule));
    }

    /** Those named here, unless the command that runs the tests asks for one, for others or for more or fewer. */
    static LongStream asked(UnaryOperator<String> settings, int many, long first) {
        String only = settings.apply("cases.seed");
        if (only != null) {
            return LongStream.of(Long.parseLong(only));
        }
        long each = number(settings.apply("cases.each"), many);
        if (each < 1) {
            throw new IllegalArgumentException("A rule that is tried on no case is not tested: cases.each is " + each);
        }
        return LongStream.iterate(number(settings.apply("cases.first"), first), seed -> seed + 1)
                .limit(each);
    }

    static void hold(long seed, Consumer<Chance> rule) {
        Chance chance = new Chance(seed);
        try {
            rule.accept(chance);
        } catch (RuntimeException | Error failure) {
            throw new AssertionError(
                    "Does not hold for " + chance + "; run it alone with -Dcases.seed=" + seed + "\n" + failure,
                    failure);
        }
    }

    private static long number(String setting, long otherwise) {
        return setting == null ? otherwise : Long.parseLong(setting);
    }
}
