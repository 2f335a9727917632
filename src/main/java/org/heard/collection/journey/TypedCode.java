package org.heard.collection.journey;

import org.heard.ground.web.Field;

/** What people type. */
final class TypedCode {
    static final int LETTERS = 12;
    private static final int LONGEST_CODE = 40;

    private TypedCode() {}

    /** The field for one of our codes. @param word its name */
    static Field field(Voice voice, String word, String given, String error) {
        return Field.typed("code", voice.say(word), voice.say("return_code_hint", LETTERS), error, given);
    }

    /** A code as typed, no longer than any code can be; empty for nothing. */
    static String code(String typed) {
        String code = typed == null ? "" : typed.strip();
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }
}
