package org.heard.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What everybody reads where a council has set thresholds of its own. */
@QuarkusTest
@TestProfile(OtherThresholdsTest.Council.class)
class OtherThresholdsTest {
    private static final String RELEASE = "/results/" + Demonstration.RELEASE;

    public static final class Council implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "heard.demo", "true",
                    "heard.disclosure.smallest-base", "15",
                    "heard.disclosure.smallest-count", "8",
                    "heard.disclosure.width", "7");
        }
    }

    @Test
    void noPageOfAReleaseSaysTen() {
        Set<String> addresses = new LinkedHashSet<>(Set.of("/results", RELEASE));
        page(RELEASE).select("main a[href^=" + RELEASE + "/]").eachAttr("href").stream()
                .filter(address -> !address.contains("."))
                .forEach(addresses::add);

        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(page(address).select("main").text())
                        .doesNotContainPattern("(?i)fewer than (10|ten)|(10|ten) to 29|until (10|ten)|\\b10 answers"));
    }

    @Test
    void aCorrectionWaitsUntilAsManyHaveChangedAsTheCouncilHasSet() {
        assertThat(page(RELEASE).select("main").text())
                .contains("A correction of fewer than 15 responses is held: the figures stay until 15 have changed");
    }

    private static Document page(String address) {
        return Jsoup.parse(RestAssured.get(address).asString());
    }
}
