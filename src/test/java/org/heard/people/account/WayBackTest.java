package org.heard.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WayBackTest {
    @TestHTTPResource
    URI base;

    @Test
    void signInRemembersWhereSomebodyWasGoing() throws IOException {
        assertThat(asked("/rounds/open?a=b", base.getAuthority()))
                .startsWith("HTTP/1.1 302")
                .contains("heard-return=")
                .contains("/rounds/open?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts?;=easy", "/accounts?é=ar", "/rounds/open?a,b"})
    void anAddressNoCookieCanHoldLeadsToSignInAllTheSame(String address) throws IOException {
        assertThat(asked(address, base.getAuthority()))
                .startsWith("HTTP/1.1 302")
                .containsPattern("(?i)location: .*/sign-in")
                .doesNotContain("heard-return");
    }

    @Test
    void soDoesAHostNoCookieCanHold() throws IOException {
        assertThat(asked("/accounts", "a;b")).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 5", "heard-return");
    }

    /** The address as it is written here, letter by letter: no client of Java sends it so. */
    private String asked(String address, String host) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
