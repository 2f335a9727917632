package org.heard.ground.language;

/** English put together from parts. */
public final class Sentence {
    private Sentence() {}

    /** With one mark at its end, whether it had one or not. */
    public static String full(String sentence) {
        return sentence.matches("(?s).*[.…?!]") ? sentence : sentence + ".";
    }

    /** A title or a question, and what is said of it: "Listened to: more", "Were you listened to? More". */
    public static String headed(String title, String said) {
        return asks(title) ? title + " " + capital(said) : withoutStop(title) + ": " + said;
    }

    /** The same with a comma: "Listened to, each round by itself". */
    public static String beside(String title, String said) {
        return asks(title) ? title + " " + capital(said) : withoutStop(title) + ", " + said;
    }

    /** A title inside a sentence: a name, an abbreviation and "I" keep their capital; its full stop goes. */
    public static String inside(String title) {
        boolean keeps = title.matches("(?s)(.[\\p{Lu}\\d]|I\\b).*");
        String words = withoutStop(title);
        return words.isEmpty() || keeps ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean asks(String title) {
        return title.endsWith("?") || title.endsWith("!");
    }

    private static String withoutStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
