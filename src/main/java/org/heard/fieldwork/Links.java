package org.heard.fieldwork;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.response.Channel;
import org.heard.response.Round;

/** Addresses as people are given them, on posters and in letters. */
@Singleton
class Links {
    private final Optional<URI> address;
    private final UriInfo here;

    /** @param address where people reach Heard; where it is not set, as the officer's own browser reached it */
    Links(@ConfigProperty(name = "heard.address") Optional<URI> address, UriInfo here) {
        this.address = address;
        this.here = here;
    }

    /** The plain link of a channel: who follows it tells us the channel and nothing else. */
    String to(String round, Channel channel) {
        String link = to("/" + round);
        return channel == Channel.OPEN ? link : link + "?from=" + channel.word();
    }

    /** Where an invitation code is typed. The code is never part of an address: those are kept in many places. */
    String toInvitation(Round round) {
        return to("/" + round.key() + "/invitation");
    }

    /** As people type it: without "https://". */
    static String spoken(String link) {
        return link.replaceFirst("^https?://", "");
    }

    private String to(String path) {
        return address.orElseGet(here::getBaseUri).resolve(path).toString();
    }
}
