package org.heard.ground.language;

/** English put together from parts. */
public final class Sentence {
    private Sentence() {}

    /** With one full stop at its end, whether it had one or not. */
    public static String full(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("…") ? sentence : sentence + ".";
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
