package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Over TLS our cookies bear a name in front that browsers give only to a host that is on TLS itself, so that no other
 * host of the council's can plant one: {@code __Host-} where the cookie is for all pages, {@code __Secure-} where it is
 * for some. Pages know the plain names alone.
 */
@Singleton
final class Cookies {
    private static final String HOST = "__Host-";
    private static final String SECURE = "__Secure-";

    void register(@Observes Filters filters) {
        filters.register(this::pass, RequestGuard.FIRST + 1);
    }

    private void pass(RoutingContext call) {
        if (call.request().isSSL()) {
            List<String> sent = call.request().headers().getAll(HttpHeaders.COOKIE);
            if (!sent.isEmpty()) {
                call.request().headers().set(HttpHeaders.COOKIE, plain(String.join("; ", sent)));
            }
            call.addHeadersEndHandler(end -> prefix(call.response().headers()));
        }
        call.next();
    }

    /**
     * As the pages know them. One without the name in front is left, since a draft may have been begun before; the one
     * with it goes first.
     */
    static String plain(String header) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String cookie : header.split("; *")) {
            String bare = cookie.startsWith(HOST)
                    ? cookie.substring(HOST.length())
                    : cookie.startsWith(SECURE) ? cookie.substring(SECURE.length()) : cookie;
            String name = bare.split("=", 2)[0];
            if (!bare.equals(cookie) || !cookies.containsKey(name)) {
                cookies.put(name, bare);
            }
        }
        return String.join("; ", cookies.values());
    }

    private static void prefix(MultiMap headers) {
        List<String> set = List.copyOf(headers.getAll(HttpHeaders.SET_COOKIE));
        if (!set.isEmpty()) {
            headers.remove(HttpHeaders.SET_COOKIE);
            set.forEach(cookie -> headers.add(HttpHeaders.SET_COOKIE, prefixed(cookie)));
        }
    }

    static String prefixed(String cookie) {
        String lower = cookie.toLowerCase(Locale.ROOT);
        String secure = lower.matches(".*; *secure(;.*)?") ? cookie : cookie + "; Secure";
        return (lower.matches(".*; *path=/ *(;.*)?") ? HOST : SECURE) + secure;
    }
}
