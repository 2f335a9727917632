package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who must sign in first is led back afterwards to where they were going: a cookie remembers the address. What no
 * cookie can hold is forgotten, since the answer would break on it; anyone who signs in then comes to their first page.
 */
@Singleton
public final class WayBack {
    /** All a value may not be made of: RFC 6265, section 4.1.1, "cookie-octet". */
    private static final IntPredicate UNFIT = letter ->
            letter <= ' ' || letter >= 0x7f || letter == '"' || letter == ',' || letter == ';' || letter == '\\';

    private final String cookie;

    WayBack(@ConfigProperty(name = "quarkus.http.auth.form.location-cookie") String cookie) {
        this.cookie = cookie;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, RequestGuard.FIRST - 2);
    }

    private void pass(RoutingContext call) {
        HttpServerRequest request = call.request();
        String host = request.getHeader(HttpHeaders.HOST);
        if (isUnfit(request.uri()) || host != null && isUnfit(host)) {
            call.addHeadersEndHandler(done -> call.response().removeCookie(cookie, false));
        }
        call.next();
    }

    static boolean isUnfit(String address) {
        return address.chars().anyMatch(UNFIT);
    }
}
