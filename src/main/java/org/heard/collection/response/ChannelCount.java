package org.heard.collection.response;

/** How many responses of a round came one way. @param mode web, paper, phone; @param channel its word; @param face as asked */
public record ChannelCount(String mode, String channel, String face, long responses) {
    /** The way alone. */
    ChannelCount way() {
        return new ChannelCount(mode, channel, face, 0);
    }

    static ChannelCount way(Response.How how) {
        return new ChannelCount(how.mode(), how.channel(), how.face(), 0);
    }
}
