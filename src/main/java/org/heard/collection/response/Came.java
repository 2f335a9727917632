package org.heard.collection.response;

/** How many responses of a round came one way. @param mode web, paper, phone; @param channel its word */
public record Came(String mode, String channel, long responses) {
    /** The way alone. */
    Came way() {
        return new Came(mode, channel, 0);
    }

    static Came way(Response.How how) {
        return new Came(how.mode(), how.channel(), 0);
    }
}
