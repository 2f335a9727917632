package org.heard.app;

import org.eclipse.microprofile.config.Config;
import org.heard.figures.disclosure.DisclosureRules;

/** The council's thresholds as they are set; the reasons are in application.properties, beside the numbers. */
final class Thresholds {
    private Thresholds() {}

    /** @throws IllegalArgumentException in one sentence, where they would not keep anybody safe */
    static DisclosureRules read(Config config) {
        return new DisclosureRules(
                number(config, "smallest-base"),
                number(config, "smallest-count"),
                number(config, "width"),
                number(config, "low-base"));
    }

    private static int number(Config config, String name) {
        return config.getValue("heard.disclosure." + name, Integer.class);
    }
}
