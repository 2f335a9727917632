package org.heard.ground.web;

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
class HostTest {
    @TestHTTPResource
    URI base;

    @Test
    void anOldClientThatNamesNoHostMayAskWhetherHeardIsWell() throws IOException {
        assertThat(asked("GET /q/health/ready HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200");
        assertThat(asked("GET /help HTTP/1.0\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.0 200");
        assertThat(asked("GET /help HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.0 400")
                .contains("We could not read that");
    }

    @Test
    void anAddressForTwoHostsIsRefused() throws IOException {
        assertThat(asked("GET /accounts HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a;b", "a/b", "a b", "a@b", "a:b:c"})
    void soIsOneThatNamesNoneAsHostsAreNamed(String host) throws IOException {
        assertThat(asked("GET /accounts HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void noHostAtAllIsRefusedToo() throws IOException {
        assertThat(asked("GET /help HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
    }

    private String asked(String request) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
