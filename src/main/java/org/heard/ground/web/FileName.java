package org.heard.ground.web;

/** How a browser is told the name of a file: the value of {@code Content-Disposition}. Names are letters of ours. */
public final class FileName {
    public static final String HEADER = "Content-Disposition";

    private FileName() {}

    /** To be kept. */
    public static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }

    /** To be shown, and kept under that name if somebody wants it. */
    public static String inline(String name) {
        return "inline; filename=\"" + name + "\"";
    }
}
