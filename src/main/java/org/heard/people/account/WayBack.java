package org.heard.people.account;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Where somebody was going who has to sign in first, kept in a cookie meanwhile. Only an address of this site, and only
 * one a cookie can hold; anyone else comes to their first page.
 *
 * @param address from the first slash on
 */
record WayBack(String address) {
    static final String COOKIE = "heard-return";

    /** More would make the browser's next request too long. */
    private static final int LONGEST = 1000;

    /** All a value may not be made of: RFC 6265, section 4.1.1, "cookie-octet". */
    private static final IntPredicate UNFIT = letter ->
            letter <= ' ' || letter >= 0x7f || letter == '"' || letter == ',' || letter == ';' || letter == '\\';

    static Optional<WayBack> from(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) ? to(request.uri()) : Optional.empty();
    }

    /** Two slashes in front, and it would lead to another site. */
    static Optional<WayBack> to(String address) {
        boolean ours = address != null
                && address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(UNFIT);
        return ours ? Optional.of(new WayBack(address)) : Optional.empty();
    }

    /** As a header says it. */
    String cookie() {
        return COOKIE + "=" + address + "; Path=/; HttpOnly; SameSite=Strict";
    }

    static NewCookie none(boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value("")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
