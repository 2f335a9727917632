package org.heard.collection.journey;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.ReadyPages;
import org.heard.ground.web.Site;

/** The few ways our pages answer. */
final class PageResponses {
    static final String COOKIE = ReadyPages.PERSON;

    private static final int NOT_VALID = 422;

    private PageResponses() {}

    static Response page(Visit visit, TemplateInstance page) {
        return html(Response.ok(), visit, page);
    }

    /** The same page again with what is wrong on it. */
    static Response notValid(Visit visit, TemplateInstance page) {
        return html(Response.status(NOT_VALID), visit, page);
    }

    /** What may not be done, and why. */
    static Response refused(Visit visit, TemplateInstance page) {
        return html(Response.status(Response.Status.FORBIDDEN), visit, page);
    }

    /** What was here once, and why it is not any more. */
    static Response gone(Visit visit, TemplateInstance page) {
        return html(Response.status(Response.Status.GONE), visit, page);
    }

    /** As bytes: letter by letter, as a page of text is written otherwise, takes a third of a request's time. */
    private static Response html(Response.ResponseBuilder answer, Visit visit, TemplateInstance page) {
        byte[] bytes =
                MessageResolver.html(MessageResolver.to(visit.reader(), page)).getBytes(StandardCharsets.UTF_8);
        return answer.entity(bytes).type(MediaType.TEXT_HTML + ";charset=UTF-8").build();
    }

    /** To another page of ours. The address is left without a host, so that any proxy may stand in front. */
    static Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    static Response goTo(String path, NewCookie... cookies) {
        return Response.fromResponse(goTo(path)).cookie(cookies).build();
    }

    /** Strictly necessary, so nobody is asked; sent to this survey's pages alone, as long as what it opens is kept. */
    static NewCookie cookie(String survey, Token token, Site site, UriInfo address) {
        return cookie(COOKIE, token.cookie(), "/" + survey, address)
                .maxAge((int) Duration.ofDays(site.draftDays()).toSeconds())
                .build();
    }

    static NewCookie noCookie(String survey, UriInfo address) {
        return cookie(COOKIE, "", "/" + survey, address).maxAge(0).build();
    }

    /** One that no script can read and no other site sends. @param path of the pages that see it */
    static NewCookie.Builder cookie(String name, String value, String path, UriInfo address) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .httpOnly(true)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
