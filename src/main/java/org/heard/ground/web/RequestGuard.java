package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands before everything, sign-in included: refuses forged posts, forms longer than any of ours, and more than
 * one network may ask.
 */
@Singleton
public final class RequestGuard {
    /** The longest form we have is a page of words; files come as multipart and have their own limit. */
    static final long LONGEST_FORM = 128 * 1024;

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
    private static final String HEALTH = "/q/";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Its place among what stands before the pages; the highest comes first. */
    static final int FIRST = 1000;

    private final EarlyRefusal refusal;
    private final Limits limits;

    RequestGuard(EarlyRefusal refusal, Limits limits) {
        this.refusal = refusal;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    /** What the router finds wrong with the head of a request, before any of our pages. */
    void onFault(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(call -> {
            if (call.statusCode() == 400) {
                refusal.send(call, 400);
            } else {
                call.next();
            }
        });
    }

    static boolean isReading(HttpServerRequest request) {
        return READING.contains(request.method());
    }

    private void pass(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!isToOneHost(request)) {
            refusal.send(call, 400);
            return;
        }
        if (request.method().equals(HttpMethod.OPTIONS)) {
            refusal.send(call, 405); // which methods there are is nobody's to know
            return;
        }
        boolean reading = isReading(request);
        long seconds = limits.wait(reading ? Limits.Kind.PAGES : Limits.Kind.FORMS, request);
        if (seconds > 0) {
            call.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            refusal.send(call, Limits.TOO_MANY);
        } else if (reading) {
            call.next();
        } else if (!fromOurPages(request)) {
            refusal.send(call, 403);
        } else if (isTooLong(request)) {
            refusal.send(call, 413);
        } else {
            call.next();
        }
    }

    /**
     * One host, written as hosts are, for addresses are made from it: RFC 9112, section 3.2. Only what looks whether
     * Heard is well may name none.
     */
    private static boolean isToOneHost(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        return hosts.isEmpty()
                ? request.path().startsWith(HEALTH)
                : hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
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
}
