package org.heard.ground.crypto;

import java.math.BigInteger;
import java.util.Locale;

/**
 * A code a person can read out, write down and type again: twelve characters in groups of four, none
 * of which looks or sounds much like another. Twelve of 23 are about 54 bits.
 */
public final class Code {
    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private Code() {}

    /** @param mark at least 16 bytes of which nobody can guess any */
    public static String from(byte[] mark) {
        BigInteger rest = new BigInteger(1, mark);
        BigInteger size = BigInteger.valueOf(ALPHABET.length());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(size);
            if (i > 0 && i % GROUP == 0) {
                code.append(' ');
            }
            code.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return code.toString();
    }

    /** The same code however it was typed: small letters, dashes, no spaces. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
