package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                        heard.example, true
            none,        -,                        heard.example, true
            same-site,   https://heard.example,    heard.example, false
            cross-site,  -,                        heard.example, false
            -,           https://heard.example,    heard.example, true
            -,           http://HEARD.example:80,  heard.example:80, true
            -,           https://heard.example:99, heard.example, false
            -,           https://evil.example,     heard.example, false
            -,           null,                     heard.example, false
            -,           '',                       heard.example, false
            -,           'not an address',         heard.example, false
            -,           -,                        heard.example, true
            """)
    void tellsOurOwnPostsFromForgedOnes(String fetchSite, String origin, String host, boolean allowed) {
        assertThat(SameSite.allows(fetchSite, origin, host)).isEqualTo(allowed);
    }
}
