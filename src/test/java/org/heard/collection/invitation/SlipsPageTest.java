package org.heard.collection.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.heard.collection.fieldwork.RoundForATest;
import org.heard.ground.crypto.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "amina", roles = "officer")
class SlipsPageTest {
    private static final String PAGE = "/rounds/pc_next/invitations/file";
    private static final byte[] FILE = "codes ABCD EFGH".getBytes(StandardCharsets.UTF_8);

    @Inject
    RoundForATest rounds;

    @Inject
    CodeFiles files;

    private Token token;

    @BeforeEach
    void askForAFile() {
        rounds.open("pc_next");
        token = files.begin(rounds.read("pc_next"));
    }

    @AfterEach
    void leaveNothingBehind() {
        rounds.clear("pc_next");
    }

    @Test
    void saysThatItIsUnderWayAndDoesNotReloadUnderAReader() {
        Response page = look(token.cookie());

        assertThat(page.asString())
                .contains("The codes are being printed", "See if it is ready")
                .doesNotContain("http-equiv");
        assertThat(page.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void handsTheFileOutOnce() {
        files.keep(token, FILE);
        assertThat(look(token.cookie()).asString()).contains("The file is ready");

        Response taken = take(token.cookie());

        assertThat(taken.asByteArray()).isEqualTo(FILE);
        assertThat(taken.header("Content-Disposition")).contains("pc_next-invitations.zip");
        assertThat(take(token.cookie()).statusCode()).isEqualTo(303);
        assertThat(look(token.cookie()).asString()).contains("No file waits here");
    }

    @Test
    void onlyTheBrowserThatAskedCanHaveIt() {
        files.keep(token, FILE);

        for (String other : new String[] {"", "nonsense", "A".repeat(43)}) {
            assertThat(look(other).asString()).as(other).contains("No file waits here");
            assertThat(take(other).statusCode()).as(other).isEqualTo(303);
        }
        assertThat(files.stage(token, rounds.read("pc_next"))).isEqualTo(CodeFiles.Stage.HERE);
    }

    @Test
    void theDatabaseAloneDoesNotOpenIt() {
        files.keep(token, FILE);

        assertThat(rounds.number("select count(*) from code_file where position('ABCD'::bytea in content) > 0"))
                .isZero();
    }

    @Test
    void aFileThatCannotBeMadeIsOwnedUpTo() {
        files.fail(token);

        assertThat(look(token.cookie()).asString()).contains("The file was not made");
    }

    @Test
    void whoeverWasMakingItMayDieButNobodyWaitsForEver() {
        rounds.run("update code_file set asked = asked - interval '6 minutes'");

        assertThat(look(token.cookie()).asString()).contains("The file was not made");
    }

    private static Response look(String cookie) {
        return RestAssured.given().cookie(SlipsPage.COOKIE, cookie).get(PAGE);
    }

    private static Response take(String cookie) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(SlipsPage.COOKIE, cookie)
                .post(PAGE);
    }
}
