package org.heard.ground.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a press did, told once on the page it leads to: "September 2020 is in". It travels in a cookie of a minute, so
 * that any instance may show the page; the tag {@code banner} draws it, and {@link BannerShown} takes the cookie away.
 *
 * <p><b>What it guarantees:</b> a page loaded again does not say it once more. <b>What the caller must see to:</b> the
 * sentence holds nothing of anybody's answers, and the page is one nobody keeps.
 */
@Singleton
@Named("banner")
public class Banner {
    static final String COOKIE = "heard-done";

    private static final int SECONDS = 60;
    private static final int LONGEST = 1000;

    private final UriInfo address;
    private final HttpHeaders headers;

    Banner(UriInfo address, HttpHeaders headers) {
        this.address = address;
        this.headers = headers;
    }

    /**
     * To another page of ours, which begins with the sentence.
     *
     * @param path without a host, so that any proxy may stand in front
     */
    public Response goTo(String path, String sentence) {
        String told = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(told.getBytes(StandardCharsets.UTF_8));
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cookie(cookie(value, address).maxAge(SECONDS).build())
                .build();
    }

    /** Empty where no press led here. */
    public String said() {
        Cookie cookie = headers.getCookies().get(COOKIE);
        if (cookie == null || cookie.getValue().length() > 2 * LONGEST) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    static NewCookie.Builder cookie(String value, UriInfo address) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(address.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
