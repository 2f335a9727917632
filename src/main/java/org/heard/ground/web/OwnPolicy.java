package org.heard.ground.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * An answer that brings a content policy of its own has that one alone. The one for all pages would stand beside it,
 * and a browser obeys every policy it is given, so that the answer's own style sheet would be kept out.
 */
@Provider
public class OwnPolicy implements ContainerResponseFilter {
    private static final String POLICY = "Content-Security-Policy";

    @Inject
    CurrentVertxRequest call;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().containsKey(POLICY)) {
            call.getCurrent().response().headers().remove(POLICY);
        }
    }
}
