package org.heard.ground.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How much may come from one network in a while, so that one machine can neither drown the others out nor fill a
 * survey. Counted in memory alone, and forgotten with it; each instance counts for itself.
 */
@Singleton
public class Limits {
    static final int TOO_MANY = 429;

    /** So many are remembered; anyone who asks least is forgotten first. */
    private static final int NETWORKS = 20_000;

    /** What is counted. */
    public enum Kind {
        PAGES,
        FORMS,
        SENDINGS,
        WRONG_CODES,
        SIGN_INS
    }

    /** The reasons stand in application.properties, beside the numbers. */
    @ConfigMapping(prefix = "heard.limits")
    interface Allowed {
        @WithDefault("6000")
        int pagesAMinute();

        @WithDefault("3000")
        int formsAMinute();

        @WithDefault("600")
        int sendingsAnHour();

        @WithDefault("30")
        int wrongCodesInTenMinutes();

        @WithDefault("60")
        int signInsInFiveMinutes();
    }

    /** Of what is on its way: forms and files. */
    @ConfigMapping(prefix = "heard.bodies")
    interface Bodies {
        @WithDefault("30s")
        Duration formWithin();

        @WithDefault("5m")
        Duration filesWithin();

        @WithDefault("64")
        int atOnce();

        /** Paths of the pages that take files; a star is one step. */
        List<String> filesAt();

        /** Roles they take them from. */
        Set<String> filesFrom();
    }

    private final Allowed allowed;
    private final Networks networks;
    private final RoutingContext call;
    private final Map<Counted, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(NETWORKS).<Counted, Bucket>build().asMap();

    private record Counted(Kind kind, long network) {}

    Limits(Allowed allowed, Networks networks, RoutingContext call) {
        this.allowed = allowed;
        this.networks = networks;
        this.call = call;
    }

    /** Counts one more. @return seconds until it may come; 0 for now */
    long wait(Kind kind, HttpServerRequest request) {
        return wait(kind, networks.of(request));
    }

    long wait(Kind kind, long network) {
        ConsumptionProbe probe = bucket(kind, network).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    /** Counts one more of anyone who is being answered now; too many get the page that asks them to wait. */
    public void count(Kind kind) {
        long seconds = wait(kind, call.request());
        if (seconds > 0) {
            throw new WebApplicationException(Response.status(TOO_MANY)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .build());
        }
    }

    /** Whether anyone who is being answered now has used up what they may; counts nothing. */
    public boolean isUsedUp(Kind kind) {
        return bucket(kind, networks.of(call.request())).getAvailableTokens() == 0;
    }

    /** Whether anyone who is being answered now has lately used nothing of it; counts nothing. */
    public boolean isUntouched(Kind kind) {
        return isUntouched(kind, networks.of(call.request()));
    }

    boolean isUntouched(Kind kind, long network) {
        Bucket bucket = buckets.get(new Counted(kind, network));
        return bucket == null || bucket.getAvailableTokens() >= most(kind);
    }

    private Bucket bucket(Kind kind, long network) {
        return buckets.computeIfAbsent(new Counted(kind, network), any -> full(most(kind), span(kind)));
    }

    private int most(Kind kind) {
        return switch (kind) {
            case PAGES -> allowed.pagesAMinute();
            case FORMS -> allowed.formsAMinute();
            case SENDINGS -> allowed.sendingsAnHour();
            case WRONG_CODES -> allowed.wrongCodesInTenMinutes();
            case SIGN_INS -> allowed.signInsInFiveMinutes();
        };
    }

    private static Duration span(Kind kind) {
        return switch (kind) {
            case PAGES, FORMS -> Duration.ofMinutes(1);
            case SENDINGS -> Duration.ofHours(1);
            case WRONG_CODES -> Duration.ofMinutes(10);
            case SIGN_INS -> Duration.ofMinutes(5);
        };
    }

    private static Bucket full(int most, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, in))
                .build();
    }
}
