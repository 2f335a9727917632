package org.heard.journey;

/** What people type. */
final class Typed {
    private static final int LONGEST_CODE = 40;

    private Typed() {}

    /** A code as typed, no longer than any code can be; empty for nothing. */
    static String code(String typed) {
        String code = typed == null ? "" : typed.strip();
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }
}
