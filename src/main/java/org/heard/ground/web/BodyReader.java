package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads all that is sent before a page is asked for. <b>What it guarantees:</b> no worker waits for a sender, however
 * slow; what takes too long, is too long or comes too often at once from one network is refused; a file is stored only
 * for a page that takes files, and only from those it takes them from; none outlives its request. Decision 0072.
 */
@Singleton
final class BodyReader {
    /** After Quarkus has looked who asks (200). */
    private static final int WHO_ASKS_IS_KNOWN = 50;

    /** Texts of a long page in the form that files come in, from somebody whose sign-in may just have ended. */
    private static final long LONGEST_TEXTS = 1024 * 1024L;

    private static final String NO_FORM = "";

    /** How long a body may take, and how many a network may have under way; the reasons stand beside the numbers. */
    record Allowed(long millis, long millisOfFiles, int atOnce, long longestFiles) {}

    private final Vertx vertx;
    private final EarlyRefusal refusal;
    private final Networks networks;
    private final Uploads uploads;
    private final List<Pattern> filesAt;
    private final Set<String> filesFrom;
    private final Allowed allowed;
    private final Map<Long, Integer> open = new ConcurrentHashMap<>();

    BodyReader(
            Vertx vertx,
            EarlyRefusal refusal,
            Networks networks,
            Uploads uploads,
            Limits.Bodies bodies,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize most) {
        this.vertx = vertx;
        this.refusal = refusal;
        this.networks = networks;
        this.uploads = uploads;
        this.filesAt = bodies.filesAt().stream().map(BodyReader::pattern).toList();
        this.filesFrom = bodies.filesFrom();
        this.allowed = new Allowed(
                bodies.formWithin().toMillis(), bodies.filesWithin().toMillis(), bodies.atOnce(), most.asLongValue());
    }

    void register(@Observes io.quarkus.vertx.http.runtime.filters.Filters filters) {
        filters.register(this::pass, WHO_ASKS_IS_KNOWN);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace("*", "[^/]+"));
    }

    private void pass(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (RequestGuard.isReading(request) || !hasBody(request)) {
            call.next();
            return;
        }
        String type = type(request);
        boolean parts = type.equals("multipart/form-data");
        if (!parts && !type.equals("application/x-www-form-urlencoded")) {
            refusal.send(call, 400);
            return;
        }
        boolean files = parts && isForFiles(call);
        long most = files ? allowed.longestFiles() : parts ? LONGEST_TEXTS : RequestGuard.LONGEST_FORM;
        new Reading(call, most, files).begin();
    }

    private boolean isForFiles(RoutingContext call) {
        String path = call.normalizedPath();
        return call.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getRoles().stream().anyMatch(filesFrom::contains)
                && filesAt.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    private static String type(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? NO_FORM : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** One body on its way. All of it happens on the one thread of its connection. */
    private final class Reading {
        private final RoutingContext call;
        private final HttpServerRequest request;
        private final long most;
        private final boolean files;
        private final long network;
        private long length;
        private long timer;
        private int stored;
        private boolean isOver;
        private boolean isRead;

        Reading(RoutingContext call, long most, boolean files) {
            this.call = call;
            this.request = call.request();
            this.most = most;
            this.files = files;
            this.network = networks.of(request);
        }

        void begin() {
            if (open.merge(network, 1, Integer::sum) > allowed.atOnce()) {
                refuse(Limits.TOO_MANY);
                return;
            }
            timer = vertx.setTimer(files ? allowed.millisOfFiles() : allowed.millis(), late -> refuse(408));
            request.setExpectMultipart(true);
            request.exceptionHandler(fault -> refuse(isTooLong(fault) ? 413 : 400));
            request.uploadHandler(file -> {
                if (isOver || !files) {
                    refuse(403);
                    return;
                }
                stored++;
                uploads.keep(call, file).onComplete(done -> {
                    stored--;
                    if (done.failed()) {
                        refuse(500);
                    } else {
                        goOn();
                    }
                });
            });
            request.handler(some -> {
                length += some.length();
                if (length > most) {
                    refuse(413);
                }
            });
            request.endHandler(end -> {
                isRead = true;
                goOn();
            });
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                call.response().writeContinue();
            }
            request.resume();
        }

        private void goOn() {
            if (isRead && stored == 0 && close()) {
                if (request.formAttributes().isEmpty()) {
                    request.formAttributes().add("", ""); // or the page would wait for a form that has been read
                }
                call.next();
            }
        }

        private void refuse(int status) {
            if (close()) {
                refusal.send(call, status);
            }
        }

        private boolean close() {
            if (isOver) {
                return false;
            }
            isOver = true;
            vertx.cancelTimer(timer);
            open.computeIfPresent(network, (key, count) -> count > 1 ? count - 1 : null);
            return true;
        }
    }

    private static boolean isTooLong(Throwable fault) {
        String what = String.valueOf(fault.getMessage());
        return what.contains("Size exceed") || fault.getClass().getSimpleName().startsWith("Too");
    }
}
