package org.heard.publication.results;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.Reader;
import org.heard.people.account.SignedIn;
import org.heard.publication.exports.ReleaseCache;

/**
 * Pages of published results as they are sent: what is frozen makes the same page for every reader, so it is put
 * together once and kept until something new is published. Anyone who is signed in may see more and gets a page of
 * their own.
 */
@Singleton
class PublishedPages {
    /** A measure's page with its drawings is some 200 kB. */
    private static final long MOST_BYTES = 24L << 20;

    private static final String HTML = "text/html;charset=UTF-8";

    private final Shelf shelf;
    private final SignedIn reader;
    private final ReleaseCache<Sheet> kept = new ReleaseCache<>(MOST_BYTES, sheet -> sheet.bytes().length);

    PublishedPages(Shelf shelf, SignedIn reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    private record Sheet(byte[] bytes, EntityTag tag) {
        static Sheet of(TemplateInstance page) {
            byte[] bytes = MessageResolver.html(page).getBytes(StandardCharsets.UTF_8);
            return new Sheet(bytes, new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)) + bytes.length, true));
        }
    }

    /** @param address what tells this page from all others, but for the language it is asked for in */
    Response page(Request request, Reader in, String address, Supplier<TemplateInstance> page) {
        Supplier<Sheet> sheets = () -> Sheet.of(MessageResolver.to(in, page.get()));
        if (!reader.actor().isNobody()) {
            return Response.ok(sheets.get().bytes(), HTML)
                    .header("Cache-Control", "private, no-store")
                    .build();
        }
        Sheet sheet = kept.get(shelf.edition() + address + in.asked(), sheets);
        return Lasting.page(sheet.tag())
                .answer(request, sheet::bytes)
                .type(HTML)
                .header("Vary", "Cookie")
                .build();
    }
}
