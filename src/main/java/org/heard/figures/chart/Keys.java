package org.heard.figures.chart;

import java.util.List;
import java.util.Locale;

/** Names of charts as files and ids, and captions. */
final class Keys {
    private Keys() {}

    /** Letters a to z, digits and hyphens only. */
    static String key(String tableId, String kind) {
        return (tableId + "-" + kind).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static String caption(String subtitle, List<String> labels) {
        String standing = Standing.text(labels);
        return subtitle + "." + (standing.isEmpty() ? "" : " " + standing + ".");
    }
}
