package org.heard.people.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a password may not be: short, longer than bcrypt reads, or one that guessers try early, such as the commonest
 * ones, rows of keys, and names of the area or of the account with a year behind them.
 */
final class PasswordRules {
    static final int SHORTEST = 12;
    /** bcrypt reads no further; a longer password would silently be cut. */
    private static final int LONGEST_IN_BYTES = 72;

    /** Powers of ten: so many guesses a good guesser needs. */
    private static final double SAFE = 10;

    /** Reads its lists once, when the first password is chosen. */
    private static final class Guesser {
        private static final Zxcvbn ITS = new Zxcvbn();

        private Guesser() {}
    }

    private PasswordRules() {}

    /**
     * @param near words a guesser would try first here
     * @throws AccountRefused where it will not do
     */
    static void refuseUnlessSafe(String field, String chosen, List<String> near) {
        if (chosen == null || chosen.length() < SHORTEST) {
            throw new AccountRefused(field, "Choose a password of at least " + SHORTEST + " characters.");
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new AccountRefused(field, "Choose a shorter password: 72 letters at most.");
        }
        if (Guesser.ITS.measure(chosen, near).getGuessesLog10() < SAFE) {
            throw new AccountRefused(
                    field,
                    "This password is easy to guess. Choose another, such as four words that have nothing in common.");
        }
    }
}
