package org.heard.publication.release;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Nine letters and digits that stand under a printed figure, or on a report for its whole release: anyone who
 * types them in is told whether the figure still stands. Worked out from what was frozen, so the same
 * figure has the same code on every machine; it is printed for all to see and opens nothing.
 *
 * <p><b>What it guarantees:</b> one wrong letter, or two neighbours changed over, are found; the same figures give
 * the same code. <b>What the caller must see to:</b> a code is looked up, not trusted: somebody may have copied
 * it.
 *
 * @param letters without the hyphens of print; the last one checks the others
 */
public record CheckCode(String letters) {
    /**
     * No two look alike in print: no 0 beside O or Q, 1 beside I and L, 2 beside Z, 5 beside S, 8 beside B,
     * U beside V. They are 23, a prime, so that the check below finds every single wrong letter and every
     * swap of two.
     */
    static final String ALPHABET = "34679ACDEFGHJKMNPRTVWXY";

    private static final int LENGTH = 9;
    private static final BigInteger SIZE = BigInteger.valueOf(ALPHABET.length());

    public CheckCode {
        if (!isSound(letters)) {
            throw new IllegalStateException("not a check code: " + letters);
        }
    }

    /** The code of a whole release, from the digest of what was frozen. */
    public static CheckCode of(String frozen) {
        StringBuilder letters = new StringBuilder();
        BigInteger rest = new BigInteger(1, sha256(frozen));
        while (letters.length() < LENGTH - 1) {
            letters.append(ALPHABET.charAt(rest.mod(SIZE).intValue()));
            rest = rest.divide(SIZE);
        }
        return new CheckCode(letters.append(check(letters)).toString());
    }

    /** The code of one figure of the release this code belongs to. */
    public CheckCode ofFigure(String key) {
        return of(letters + " " + key);
    }

    /**
     * What somebody typed, in small letters or with gaps as may be.
     *
     * @throws NotACheckCode with a sentence that says what is wrong
     */
    public static CheckCode typed(String text) {
        String letters = text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        if (letters.isEmpty()) {
            throw new NotACheckCode("Type the check code. It is printed under the figure.");
        }
        letters.chars().filter(c -> ALPHABET.indexOf(c) < 0).findFirst().ifPresent(c -> {
            throw new NotACheckCode("A check code has no “" + Character.toString(c) + "” in it. Look again at the"
                    + " letters under the figure.");
        });
        if (letters.length() != LENGTH) {
            throw new NotACheckCode("A check code has nine letters and digits. You typed " + letters.length() + ".");
        }
        if (!isSound(letters)) {
            throw new NotACheckCode("One letter or digit of this check code is wrong. Look again under the figure.");
        }
        return new CheckCode(letters);
    }

    private static boolean isSound(String letters) {
        return letters.length() == LENGTH
                && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(letters) == letters.charAt(LENGTH - 1);
    }

    /** Sum of the places of the first eight letters, each times its own weight, modulo the prime. */
    private static char check(CharSequence letters) {
        int sum = IntStream.range(0, LENGTH - 1)
                .map(i -> (i + 2) * ALPHABET.indexOf(letters.charAt(i)))
                .sum();
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static byte[] sha256(String text) {
        return DigestUtils.sha256(text);
    }

    /** As printed: "34D-F7G-HKX". */
    @Override
    public String toString() {
        return letters.substring(0, 3) + "-" + letters.substring(3, 6) + "-" + letters.substring(6);
    }
}
