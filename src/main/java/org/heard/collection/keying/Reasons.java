package org.heard.collection.keying;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.heard.ground.web.Field;

/** Why a form is to be put right or struck, as it was typed, and what is wrong with that; empty for nothing. */
record Reasons(String why, String strike, String whyError, String strikeError) {
    static final Reasons NONE = new Reasons("", "", "", "");

    private static final int LONGEST = 500;

    static Reasons of(MultivaluedMap<String, String> sent) {
        return new Reasons(typed(sent, "why"), typed(sent, "why-strike"), "", "");
    }

    private static String typed(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    /** @param blank nothing stands in any box */
    Reasons checked(boolean blank) {
        return new Reasons(
                why, strike, blank ? "Nothing is left on the form. If it is to go, strike it below" : error(why), "");
    }

    Reasons checkedForStrike() {
        return new Reasons(why, strike, "", error(strike));
    }

    Reasons unchanged() {
        return new Reasons(why, strike, "These are the answers that were keyed. Change what is wrong", "");
    }

    private static String error(String reason) {
        if (reason.isEmpty()) {
            return "Say why in a few words, for the officer who decides";
        }
        return reason.length() > LONGEST ? "Say why in at most " + LONGEST + " letters" : "";
    }

    boolean areWrong() {
        return !whyError.isEmpty() || !strikeError.isEmpty();
    }

    Field field() {
        return Field.typed("why", "What was wrong?", "Only the officer who decides reads this", whyError, why);
    }

    Field fieldOfStrike() {
        return Field.typed(
                "why-strike",
                "Why should it not have been keyed?",
                "Such as: keyed twice. Only the officer who decides reads this",
                strikeError,
                strike);
    }
}
