package org.heard.attack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one printed text says of a count. A text nobody has taught it is an error and never nothing: a new way of
 * rounding has to be read before it can be called safe.
 *
 * @param hidden "c": a count is there and kept from view
 */
record Cell(long least, long most, boolean hidden) {
    static final long MANY = 20_000;

    private static final Pattern FEWER = Pattern.compile("(?:fewer|less) than (\\d+)(?: answers)?");
    private static final Pattern AT_LEAST = Pattern.compile("(\\d+)\\+|(\\d+) (?:or|and) more");
    private static final Pattern BETWEEN = Pattern.compile("(\\d+) (?:to|–) (\\d+)");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|~) ?(\\d+)");

    static Cell exactly(long count) {
        return new Cell(count, count, false);
    }

    /** Empty where nothing is said: not available, does not apply. */
    static Optional<Cell> read(String text) {
        String plain = text.strip().replace(",", "");
        if (plain.matches("\\d+")) {
            return Optional.of(exactly(Long.parseLong(plain)));
        }
        if (plain.equals("c")) {
            return Optional.of(new Cell(0, MANY, true));
        }
        if (plain.isEmpty() || plain.equals("x") || plain.equals("z") || plain.equals("some")) {
            return Optional.empty();
        }
        return Optional.of(rounded(plain));
    }

    private static Cell rounded(String text) {
        Matcher fewer = FEWER.matcher(text);
        if (fewer.matches()) {
            return new Cell(0, Long.parseLong(fewer.group(1)) - 1, false);
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.matches()) {
            String tens = least.group(1) != null ? least.group(1) : least.group(2);
            return new Cell(Long.parseLong(tens), least.group(1) != null ? Long.parseLong(tens) + 9 : MANY, false);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new Cell(Long.parseLong(between.group(1)), Long.parseLong(between.group(2)), false);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            long tens = Long.parseLong(about.group(1));
            // To the nearest ten, and at a half either way.
            return new Cell(Math.max(0, tens - 5), tens + 5, false);
        }
        throw new IllegalStateException("The attacker cannot read the printed count “" + text + "”: teach it in Cell.");
    }

    boolean isExact() {
        return least == most;
    }

    Cell atLeast(long more) {
        return new Cell(Math.max(least, more), most, hidden);
    }

    Cell atMost(long fewer) {
        return new Cell(least, Math.min(most, fewer), hidden);
    }
}
