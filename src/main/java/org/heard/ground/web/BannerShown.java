package org.heard.ground.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** What a press did is told once: the page that comes after it takes the {@link Banner} away. */
@Provider
public class BannerShown implements ContainerResponseFilter {
    private static final int FOUND = 200;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page = response.getMediaType() != null
                && response.getMediaType().getSubtype().equals("html");
        if (page
                && request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == FOUND
                && request.getCookies().containsKey(Banner.COOKIE)) {
            response.getHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            Banner.cookie("", request.getUriInfo()).maxAge(0).build());
        }
    }
}
