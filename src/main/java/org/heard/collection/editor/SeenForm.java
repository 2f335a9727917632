package org.heard.collection.editor;

import jakarta.ws.rs.core.MultivaluedMap;

/** What every form of a draft carries: the version of the text it was made from. */
final class SeenForm {
    static final String SEEN = "seen";

    private SeenForm() {}

    /** -1 for what is no version. */
    static int seen(String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** Line ends of every system become one. */
    static String typed(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
