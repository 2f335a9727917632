package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    private static final String PROXY = "10.0.0.7";
    private static final String SENDER = "203.0.113.9";

    @Test
    void nobodyIsBelievedWhereThereIsNoProxy() {
        assertThat(new Proxies(false, List.of()).sender(SENDER, List.of("198.51.100.1")))
                .isEqualTo(SENDER);
    }

    @Test
    void theLastHopIsBelievedAndNothingTheSenderWroteBeforeIt() {
        Proxies one = new Proxies(true, List.of());

        assertThat(one.sender(PROXY, List.of("198.51.100.1, " + SENDER))).isEqualTo(SENDER);
        assertThat(one.sender(PROXY, List.of("198.51.100.1", "x, " + SENDER))).isEqualTo(SENDER);
        assertThat(one.sender(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(one.sender(PROXY, List.of("not an address"))).isEqualTo(PROXY);
    }

    @Test
    void onlyTheProxyHeardIsToldOfIsBelieved() {
        Proxies named = new Proxies(true, List.of("10.0.0.0/24"));

        assertThat(named.sender(PROXY, List.of(SENDER))).isEqualTo(SENDER);
        assertThat(named.sender("10.9.9.9", List.of(SENDER))).isEqualTo("10.9.9.9");
    }

    @Test
    void aRowOfNamedProxiesIsWalkedBackToTheSender() {
        Proxies named = new Proxies(true, List.of(PROXY, "10.0.0.8", "2001:db8::/32"));

        assertThat(named.sender(PROXY, List.of("198.51.100.1, " + SENDER + ", 2001:db8::5, 10.0.0.8")))
                .isEqualTo(SENDER);
    }

    @Test
    void aProxyThatIsNoAddressIsRefusedInASentence() {
        assertThatThrownBy(() -> new Proxies(true, List.of("10.0.0.0/99")))
                .hasMessageContaining("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
    }
}
