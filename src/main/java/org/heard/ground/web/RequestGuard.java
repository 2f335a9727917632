package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before everything, sign-in included: refuses forged posts, forms longer than any of ours, and more than
 * one network may ask.
 */
@Singleton
public final class RequestGuard {
    /** The longest form we have is a page of words; files come as multipart and have their own limit. */
    static final long LONGEST_FORM = 128 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Its place among what stands before the pages; the highest comes first. */
    static final int FIRST = 1000;

    private final ErrorPage trouble;
    private final Limits limits;

    private final String signIn;

    RequestGuard(
            ErrorPage trouble,
            Limits limits,
            @ConfigProperty(name = "quarkus.http.auth.form.post-location") String signIn) {
        this.trouble = trouble;
        this.limits = limits;
        this.signIn = signIn;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext call) {
        HttpServerRequest request = call.request();
        boolean reading = READING.contains(request.method());
        long seconds = limits.wait(reading ? Limits.Kind.PAGES : Limits.Kind.FORMS, request);
        if (seconds > 0) {
            call.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            refuse(call, Limits.TOO_MANY);
        } else if (reading) {
            call.next();
        } else if (!fromOurPages(request)) {
            refuse(call, 403);
        } else if (isTooLong(request)) {
            refuse(call, 413);
        } else if (isSignInWithoutForm(call)) {
            refuse(call, 400);
        } else {
            call.next();
        }
    }

    private static boolean fromOurPages(HttpServerRequest request) {
        String host = request.authority() == null ? "" : request.authority().toString();
        return SameSite.allows(request.getHeader("Sec-Fetch-Site"), request.getHeader(HttpHeaders.ORIGIN), host);
    }

    private static boolean isTooLong(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean file = type != null && type.startsWith("multipart/");
        return !file && length != null && Long.parseLong(length) > LONGEST_FORM;
    }

    /** What reads the sign-in form comes before all our pages, and throws where there is none. */
    private boolean isSignInWithoutForm(RoutingContext call) {
        String type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        return !form && call.normalizedPath().endsWith(signIn);
    }

    private void refuse(RoutingContext call, int status) {
        call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(trouble.page(status, call.request()));
    }
}
