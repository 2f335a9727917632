package org.heard.publication.results;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.heard.publication.release.Release;

/** How long what was read of a release may be kept: a published one never changes, a held one is for officers. */
record Lasting(EntityTag tag, String cacheControl) {
    static Lasting of(Release release, String name) {
        return new Lasting(new EntityTag(name), release.isPublished() ? "public, max-age=86400" : "private, no-store");
    }

    /** A page of what is published: a newer release must show on it soon. */
    static Lasting page(EntityTag tag) {
        return new Lasting(tag, "public, max-age=60");
    }

    /** Asks nothing of the drawer where the reader has the same bytes already. */
    Response.ResponseBuilder answer(Request request, Supplier<?> bytes) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(bytes.get()) : known).tag(tag).header("Cache-Control", cacheControl);
    }
}
