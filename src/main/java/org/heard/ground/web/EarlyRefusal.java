package org.heard.ground.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Says no before any page is asked: the page for it, and the connection is closed, whatever was still to come. */
@Singleton
final class EarlyRefusal {
    private final ErrorPage trouble;

    EarlyRefusal(ErrorPage trouble) {
        this.trouble = trouble;
    }

    /** @param status HTTP status */
    void send(RoutingContext call, int status) {
        if (call.response().ended() || call.response().closed()) {
            return;
        }
        call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(trouble.page(status, call.request()));
    }
}
