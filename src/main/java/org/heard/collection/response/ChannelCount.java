package org.heard.collection.response;

/** How many responses of a round came one way. @param mode web, paper, phone; @param channel its word */
public record ChannelCount(String mode, String channel, long responses) {
    /** The way alone. */
    ChannelCount way() {
        return new ChannelCount(mode, channel, 0);
    }

    static ChannelCount way(Response.How how) {
        return new ChannelCount(how.mode(), how.channel(), 0);
    }
}
