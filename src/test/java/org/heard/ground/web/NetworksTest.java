package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
    private final Networks networks = new Networks(new SecureRandom(), new Proxies(false, List.of()));

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2::7, 2001:db8:1:2:aaaa::8, true",
        "2001:db8:1:2::7, 2001:db8:1:3::7, false",
        "not an address, not an address, true",
        "not.an.address.example, another.example, false"
    })
    void tellsNetworksApart(String one, String other, boolean same) {
        assertThat(networks.of(one) == networks.of(other)).isEqualTo(same);
    }

    @Test
    void leavesNothingThatAnotherStartCouldCompare() {
        assertThat(new Networks(new SecureRandom(), new Proxies(false, List.of())).of("192.0.2.7"))
                .isNotEqualTo(networks.of("192.0.2.7"));
    }
}
