package org.heard.collection.fieldwork;

/** A share of people as one says it: "about one in five". */
final class Fraction {
    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private Fraction() {}

    /** @param share from 0 to 1 */
    static String inWords(double share) {
        if (share < 0.045) {
            return "fewer than one in 20";
        }
        if (share < 0.38) {
            long in = Math.round(1 / share);
            return "about one in " + (in <= 10 ? NUMBERS[(int) in] : Long.toString(in));
        }
        long tenths = Math.round(share * 10);
        if (tenths == 5) {
            return "about half";
        }
        return tenths >= 10 ? "nearly all" : "about " + NUMBERS[(int) tenths] + " in ten";
    }
}
