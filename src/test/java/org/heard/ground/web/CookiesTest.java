package org.heard.ground.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CookiesTest.BehindAProxy.class)
class CookiesTest {
    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void overTlsNoOtherHostCanPlantOne() {
        String cookie = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get("/your-pages")
                .header("Set-Cookie");

        assertThat(cookie).startsWith("__Host-heard-return=/your-pages; ").contains("Secure", "Path=/");
        assertThat(given().redirects().follow(false).get("/your-pages").header("Set-Cookie"))
                .startsWith("heard-return=")
                .doesNotContain("Secure");
    }

    @Test
    void whatIsForSomePagesIsNamedForThat() {
        assertThat(Cookies.prefixed("draft=x;Version=1;Path=/pc_next;Secure;HttpOnly"))
                .startsWith("__Secure-draft=x;")
                .containsOnlyOnce("Secure;HttpOnly");
    }

    @Test
    void theOneThatCannotBePlantedGoesFirst() {
        assertThat(Cookies.plain("draft=planted; __Secure-draft=ours; a=b")).isEqualTo("draft=ours; a=b");
        assertThat(Cookies.plain("__Host-heard-session=ours; heard-session=planted"))
                .isEqualTo("heard-session=ours");
        assertThat(Cookies.plain("draft=of-before")).isEqualTo("draft=of-before");
    }
}
