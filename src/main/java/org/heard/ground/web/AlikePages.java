package org.heard.ground.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages that many people get alike, such as a question nobody has answered yet: made and compressed once, kept under
 * everything they are made of. Nothing else tells one from another, so none can be out of date; and an instance that
 * has none yet makes the same.
 */
@Singleton
public class AlikePages {
    /** More than all question pages in all faces and languages; whichever is asked for least goes first. */
    private static final int MOST = 1024;

    private final RoutingContext call;
    private final Site site;
    private final Map<Ingredients, Asset> pages =
            Caffeine.newBuilder().maximumSize(MOST).<Ingredients, Asset>build().asMap();

    /**
     * @param shown the one value the template is given, whole and by value
     * @param around what the frame says of the area and how it looks, which may be changed
     */
    private record Ingredients(Reader reader, Record shown, Site.Names around, Site.Look look) {}

    AlikePages(RoutingContext call, Site site) {
        this.call = call;
        this.site = site;
    }

    /**
     * @param shown all that the page shows; it must hold nobody's answer, for it is remembered
     * @param page made of {@code shown} and, beside the settings of this start, of nothing else
     */
    public Response page(Reader reader, Record shown, Supplier<TemplateInstance> page) {
        Ingredients made = new Ingredients(reader, shown, site.names(), site.look());
        Asset known = pages.get(made);
        Asset ready = known == null ? make(reader, page.get()) : known;
        if (known == null) {
            pages.put(made, ready); // outside of any lock: two may make it at once, and make the same
        }
        boolean small = ready.isWantedSmall(call.request());
        Response.ResponseBuilder answer =
                Response.ok(small ? ready.zipped() : ready.plain()).type(ready.type());
        return (small ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer).build();
    }

    private static Asset make(Reader reader, TemplateInstance page) {
        return Asset.of(
                MediaType.TEXT_HTML + ";charset=UTF-8",
                MessageResolver.html(MessageResolver.to(reader, page)).getBytes(StandardCharsets.UTF_8));
    }
}
