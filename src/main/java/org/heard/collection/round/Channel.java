package org.heard.collection.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way somebody came to a survey. One link for each, never one for a single school or clinic. */
public enum Channel {
    OPEN("Open link"),
    SCHOOLS("Schools"),
    FORUM("Parent carer forum"),
    CLINIC("Clinics"),
    EVENT("Events"),
    INVITED("Invitation codes");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those a link leads by; nobody is invited by a link. */
    public static List<Channel> links() {
        return Arrays.stream(values()).filter(channel -> channel != INVITED).toList();
    }

    /** @param word as it stands in a link, or null; what is no channel is an open link */
    public static Channel ofLink(String word) {
        Optional<Channel> named =
                links().stream().filter(channel -> channel.word().equals(word)).findFirst();
        return named.orElse(OPEN);
    }
}
