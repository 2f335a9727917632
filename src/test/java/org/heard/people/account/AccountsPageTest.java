package org.heard.people.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "ann", roles = "administrator")
class AccountsPageTest {
    private static final String PASSWORD = "four words are good";

    @Inject
    Accounts accounts;

    @Test
    void addsChangesAndRemovesAnAccount() {
        form().formParam("name", "kim.lee")
                .formParam("role", "officer")
                .formParam("password", PASSWORD)
                .post("/accounts/add")
                .then()
                .statusCode(303);
        assertThat(accounts.findById("kim.lee").opensWith(PASSWORD)).isTrue();

        form().formParam("account", "kim.lee")
                .formParam("new-password", "four other words")
                .post("/accounts/password")
                .then()
                .statusCode(303);
        accounts.getEntityManager().clear();
        assertThat(accounts.findById("kim.lee").opensWith("four other words")).isTrue();

        form().formParam("account", "kim.lee").post("/accounts/remove").then().statusCode(303);
        assertThat(accounts.count("name", "kim.lee")).isZero();
    }

    @Test
    void keepsWhatWasTypedWhenItWillNotDo() {
        form().formParam("name", "kim.lee")
                .formParam("role", "officer")
                .formParam("password", "short")
                .post("/accounts/add")
                .then()
                .statusCode(422)
                .body(containsString("at least 12 characters"))
                .body(containsString("value=\"kim.lee\""));
        form().formParam("name", "Kim Lee")
                .formParam("role", "officer")
                .formParam("password", PASSWORD)
                .post("/accounts/add")
                .then()
                .statusCode(422)
                .body(containsString("small letters"));
        form().formParam("name", "kim.lee")
                .formParam("password", PASSWORD)
                .post("/accounts/add")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#role-forum\""));
    }

    @Test
    @TestTransaction
    void neverRemovesTheLastAdministrator() {
        accounts.add("first.admin", "administrator", PASSWORD);
        accounts.add("second.admin", "administrator", PASSWORD);
        accounts.remove("first.admin");
        Assertions.assertThatThrownBy(() -> accounts.remove("second.admin"))
                .isInstanceOf(AccountRefused.class)
                .hasMessageContaining("the last administrator");
    }

    @Test
    @TestTransaction
    void refusesANameThatIsTaken() {
        accounts.add("taken", "forum", PASSWORD);
        Assertions.assertThatThrownBy(() -> accounts.add("taken", "officer", PASSWORD))
                .hasMessageContaining("already");
    }

    @Test
    void keepsPasswordsAsBcryptOnly() {
        accounts.add("hashed", "forum", PASSWORD);
        String kept = (String) accounts.getEntityManager()
                .createNativeQuery("select password from account where name = 'hashed'")
                .getSingleResult();
        assertThat(kept).startsWith("$2a$10$").doesNotContain(PASSWORD);
        accounts.remove("hashed");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false);
    }
}
