package org.heard.people.setup;

import java.util.Locale;

/**
 * How well a colour and white can be told apart, as WCAG 2.2 measures it.
 *
 * <p>Source: WCAG 2.2, "relative luminance" and "contrast ratio". From 1 (the same) to 21 (black).
 */
record Contrast(String colour) {
    /** Success criterion 1.4.3: words of usual size. */
    static final double LEAST = 4.5;

    private static final int RED = 16;
    private static final int GREEN = 8;

    /** @return empty where it is no colour; {@code #1A2b3c}, {@code 1a2b3c} and {@code #123} are */
    static java.util.Optional<Contrast> of(String typed) {
        String digits = typed.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (digits.matches("[0-9a-f]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return digits.matches("[0-9a-f]{6}")
                ? java.util.Optional.of(new Contrast("#" + digits))
                : java.util.Optional.empty();
    }

    double withWhite() {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> RED & 0xff) + 0.7152 * linear(rgb >> GREEN & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    boolean isEnough() {
        return withWhite() >= LEAST;
    }

    /** "4.53", never rounded up to what it does not reach. */
    String inWords() {
        return String.format(Locale.UK, "%.2f", Math.floor(withWhite() * 100) / 100);
    }
}
