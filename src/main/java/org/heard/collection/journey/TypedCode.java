package org.heard.collection.journey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Field;

/** The code somebody types on a page, and what is wrong with it. */
@Singleton
class TypedCode {
    static final int LETTERS = 12;

    /** Why a page with a field for a code is shown again, as its address says it. */
    static final String WRONG = "wrong";

    /** Nothing was typed, so nothing was wrong. */
    static final String MISSING = "missing";

    static final String MANY = "many";
    static final String UNSENT = "unsent";
    static final String LOST = "lost";

    private static final int LONGEST_CODE = 40;

    private static final Map<String, String> COMMON =
            Map.of(MANY, WrongCodes.TOO_MANY, UNSENT, "receipt_other_unsent", LOST, "receipt_type_again");

    private final Carried carried;

    /**
     * Which code a page asks for.
     *
     * @param name the word for it
     * @param wrong the sentence that it opens nothing
     * @param missing the sentence that none was typed
     */
    record Asked(String page, String name, String wrong, String missing) {}

    TypedCode(Carried carried) {
        this.carried = carried;
    }

    /**
     * The field for one of our codes.
     *
     * @param again what is wrong, from the address; null for nothing
     * @param cookie what was typed there last
     */
    Field field(Visit visit, Asked asked, String again, String cookie) {
        Voice voice = visit.voice();
        String typed = carried.at(place(visit, asked.page()), cookie).orElse("");
        String error = again == null ? "" : sentence(voice, asked, again);
        return Field.typed("code", voice.say(asked.name()), voice.say("return_code_hint", LETTERS), error, typed);
    }

    private static String sentence(Voice voice, Asked asked, String again) {
        return switch (again) {
            case WRONG -> voice.say(asked.wrong(), LETTERS);
            case MISSING -> voice.say(asked.missing());
            default -> Optional.ofNullable(COMMON.get(again)).map(voice::say).orElse("");
        };
    }

    /** Back to the page with the field, which then says why. */
    Response refuse(Visit visit, String page, String typed, String again, UriInfo address) {
        return PageResponses.goTo(visit.path(page, "again=" + again), carried.to(place(visit, page), typed, address));
    }

    /** To another page, with the code, which only pages at and below that one can read. */
    Response carry(Visit visit, String page, String typed, String where, UriInfo address) {
        return PageResponses.goTo(where, carried.to(place(visit, page), typed, address));
    }

    Optional<String> carried(Visit visit, String page, String cookie) {
        return carried.at(place(visit, page), cookie);
    }

    /** Forgets what was carried there. */
    NewCookie nothing(Visit visit, String page, UriInfo address) {
        return carried.nothing(place(visit, page), address);
    }

    private static String place(Visit visit, String page) {
        return "/" + visit.survey().key() + "/" + page;
    }

    /** A code as typed, no longer than any code can be; empty for nothing. */
    static String code(String typed) {
        String code = typed == null ? "" : typed.strip();
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }
}
