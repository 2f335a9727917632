package org.heard.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemoAccountsTest.Demonstration.class)
class DemoAccountsTest {
    public static final class Demonstration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("heard.demo", "true");
        }
    }

    @Inject
    DemoAccounts demo;

    @Inject
    Accounts accounts;

    @Test
    void areShownAndOpenTheirPages() {
        assertThat(demo.shown()).hasSize(5);
        for (DemoAccounts.Shown shown : demo.shown()) {
            given().get("/sign-in").then().body(containsString(shown.password()));
            given().redirects()
                    .follow(false)
                    .formParam("name", shown.name())
                    .formParam("password", shown.password())
                    .post("/sign-in")
                    .then()
                    .header("Location", endsWith("/your-pages"));
        }
    }

    @Test
    void comeAndGoWithTheDemonstration() {
        demo.takeAway();
        assertThat(accounts.count("demo")).isZero();
        demo.bringIn();
        assertThat(accounts.count("demo")).isEqualTo(5);
    }
}
