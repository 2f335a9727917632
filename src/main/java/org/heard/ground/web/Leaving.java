package org.heard.ground.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * Every way off a page with a form on it is a button of that form, so that leaving saves what stands there, without any
 * script (decision 0065). The button's value is where it leads.
 */
public final class Leaving {
    public static final String NAME = "leave";

    private Leaving() {}

    /** Where they want to go; nothing where they sent the page, or where that is no page of ours. */
    public static Optional<String> to(MultivaluedMap<String, String> form) {
        return to(form.getFirst(NAME));
    }

    /** @param value of the button pressed, or null */
    public static Optional<String> to(String value) {
        return Optional.ofNullable(value).filter(Leaving::isOurs);
    }

    /** A path of this site and nothing a browser could take for another one. */
    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
    }
}
