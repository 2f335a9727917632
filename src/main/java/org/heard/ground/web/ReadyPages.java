package org.heard.ground.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages that are the same for everyone, made once and then sent as ready bytes before anything else is asked.
 * Every so often the next request goes the long way and looks whether the {@link Edition} is still the same, so
 * that what another instance or a new day changes shows here too.
 */
@Singleton
public class ReadyPages {
    /** More addresses than all start pages in all languages have; an address invented by somebody pushes another out. */
    private static final int MOST = 256;

    /** So long they outlive a loss of the database. */
    private static final long WITHOUT_DATABASE = Duration.ofSeconds(60).toNanos();

    private static final String ASK_AGAIN = "no-cache";

    /** The cookie of somebody who has begun to answer: their first page may be in the language they answer in. */
    public static final String PERSON = "draft";

    private static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private final Edition edition;
    private final Interpreter interpreter;
    private final UriInfo address;
    private final RoutingContext call;
    private final long freshFor;
    private volatile Issue current = new Issue("", Map.of(), 0);

    /** @param looked when its edition was last seen to be the present one */
    private record Issue(String edition, Map<String, Asset> pages, long looked) {
        static Issue of(String edition) {
            return new Issue(edition, kept(), System.nanoTime());
        }

        boolean isFresh(long freshFor) {
            return System.nanoTime() - looked < freshFor;
        }
    }

    ReadyPages(
            Edition edition,
            Interpreter interpreter,
            UriInfo address,
            RoutingContext call,
            @ConfigProperty(name = "heard.pages.fresh-for") Duration freshFor) {
        this.edition = edition;
        this.interpreter = interpreter;
        this.address = address;
        this.call = call;
        this.freshFor = freshFor.toNanos();
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, RequestGuard.FIRST - 1);
    }

    private void pass(RoutingContext call) {
        Issue issue = current;
        boolean mayBeReady = call.request().method().equals(HttpMethod.GET) && issue.isFresh(freshFor);
        Asset ready = mayBeReady && !isKnown(call.request())
                ? issue.pages().get(key(call.request().uri(), interpreter.wishes(call.request())))
                : null;
        if (ready == null) {
            call.next();
        } else {
            ready.send(call, ASK_AGAIN, VARY);
        }
    }

    /** Whether the page has to look who comes: a language in the address decides for everyone. */
    private static boolean isKnown(HttpServerRequest request) {
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        return cookies != null
                && cookies.contains(PERSON + "=")
                && !request.uri().contains(Reader.LANGUAGE + "=");
    }

    private static String key(String address, String reading) {
        return reading.isEmpty() ? address : address + " " + reading;
    }

    /** The page of this address for a browser with these wishes, made only if this edition has none yet. */
    public Response page(Supplier<TemplateInstance> made) {
        return page("", made);
    }

    /** @param language of what somebody has answered so far; the page depends on nothing else of theirs */
    public Response page(String language, Supplier<TemplateInstance> made) {
        String wishes = interpreter.wishes(call.request());
        String key = key(here(), language.isEmpty() ? wishes : wishes + " " + language);
        // Looked up first: what changes while the page is made belongs to the next edition.
        Issue issue = issue(edition.now());
        Asset known = issue.pages().get(key);
        Asset page = known == null ? html(made.get()) : known;
        issue.pages().put(key, page);
        return answer(page);
    }

    /** The page of this address as it was, for a short while: nobody could look whether it still is so. */
    Optional<Response> despite() {
        Issue issue = current;
        boolean forAll = call.request().method().equals(HttpMethod.GET) && !isKnown(call.request());
        return Optional.ofNullable(issue.pages().get(key(here(), interpreter.wishes(call.request()))))
                .filter(page -> forAll && issue.isFresh(WITHOUT_DATABASE))
                .map(this::answer);
    }

    private Response answer(Asset page) {
        Response.ResponseBuilder answer = page.isHeldBy(call.request())
                ? Response.notModified()
                : Response.ok(page.plain()).type(page.type());
        return answer.header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN)
                .header(HttpHeaders.ETAG, page.tag())
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    private String here() {
        String query = address.getRequestUri().getRawQuery();
        String path = address.getRequestUri().getRawPath();
        return query == null ? path : path + "?" + query;
    }

    private synchronized Issue issue(String now) {
        Issue known = current;
        current = known.edition().equals(now) ? new Issue(now, known.pages(), System.nanoTime()) : Issue.of(now);
        return current;
    }

    private static Asset html(TemplateInstance page) {
        return Asset.of(
                MediaType.TEXT_HTML + ";charset=UTF-8",
                MessageResolver.html(page).getBytes(StandardCharsets.UTF_8));
    }

    /** The pages asked for last. */
    private static Map<String, Asset> kept() {
        return Caffeine.newBuilder().maximumSize(MOST).<String, Asset>build().asMap();
    }
}
