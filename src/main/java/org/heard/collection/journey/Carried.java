package org.heard.collection.journey;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.heard.ground.crypto.Secrets;

/**
 * What was typed into a form that belongs to nobody's draft, carried to the page its sender is led to: in a cookie, so that
 * no instance remembers anything and no address shows it (decision 0065). <b>What it guarantees:</b> only the server can
 * open it, only for the pages it was meant for, and only for ten minutes.
 */
@Singleton
class Carried {
    static final String COOKIE = "carried";

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Secrets secrets;
    private final Clock clock;

    Carried(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param page the first of the pages that may read it, such as {@code /pc_next/receipt}; those below it may, too */
    NewCookie to(String page, String typed, UriInfo address) {
        byte[] words = typed.getBytes(StandardCharsets.UTF_8);
        byte[] open = ByteBuffer.allocate(Long.BYTES + words.length)
                .putLong(clock.millis())
                .put(words)
                .array();
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.lock(key(page), open));
        return PageResponses.cookie(COOKIE, sealed, page, address)
                .maxAge((int) KEPT.toSeconds())
                .build();
    }

    /** Takes it away again. */
    NewCookie nothing(String page, UriInfo address) {
        return PageResponses.cookie(COOKIE, "", page, address).maxAge(0).build();
    }

    /** @param cookie what the browser sent, or null */
    Optional<String> at(String page, String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer open = ByteBuffer.wrap(
                    Secrets.unlock(key(page), Base64.getUrlDecoder().decode(cookie)));
            boolean fresh = clock.millis() - open.getLong() <= KEPT.toMillis();
            return Optional.of(StandardCharsets.UTF_8.decode(open).toString()).filter(typed -> fresh);
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] key(String page) {
        return secrets.mark("carried", page.getBytes(StandardCharsets.UTF_8));
    }
}
