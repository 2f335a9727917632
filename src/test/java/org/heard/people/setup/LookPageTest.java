package org.heard.people.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.heard.ground.database.GrownTables;
import org.heard.people.area.Area;
import org.heard.people.area.AreaLook;
import org.heard.people.area.Followed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A council's logo and colour stand in the header of every page, and do no harm there. */
@QuarkusTest
@TestSecurity(
        user = "ann",
        roles = {"administrator", "reader"})
class LookPageTest {
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'>"
            + "<script>alert(1)</script><rect width='90' height='30' fill='#7a1f5c'/></svg>";

    @Inject
    DataSource database;

    @Inject
    Area area;

    @AfterEach
    void putBack() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from area_look");
        }
        area.look().renew();
    }

    @Test
    void theLogoStandsInEveryHeaderWithTheCouncilsNameAndCanBeTakenOff() {
        assertThat(save("", LOGO).statusCode()).isEqualTo(303);

        for (String address : new String[] {"/", "/help", "/area", "/no-such-page-here"}) {
            var logo = Jsoup.parse(RestAssured.get(address).asString()).select("header img");
            assertThat(logo.attr("alt")).as(address).isEqualTo("Sefton Council");
            assertThat(logo.attr("width")).as(address).isEqualTo("120");
        }
        Response file = RestAssured.get(page("/").select("header img").attr("src"));
        assertThat(file.contentType()).startsWith("image/svg+xml");
        assertThat(file.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("sandbox");
        assertThat(file.header("Cache-Control")).contains("immutable");
        assertThat(file.asString()).contains("#7a1f5c").doesNotContain("alert");

        assertThat(sent().formParam("seen", seen()).post("/area/look/remove").statusCode())
                .isEqualTo(303);
        assertThat(page("/").select("header img")).isEmpty();
        assertThat(page("/").select("header").text()).contains("Sefton Council");
    }

    @Test
    void aColourTooLightForWhiteWordsIsRefusedWithTheMeasuredRatio() {
        Response light = save("#28a197", "");

        assertThat(light.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(light.asString()).getElementById("colour-error").text())
                .isEqualTo(
                        "Error: White words on #28a197 have a contrast of 3.16 to 1, and 4.5 to 1 is needed: choose a"
                                + " darker colour");
        assertThat(save("red", "").statusCode()).isEqualTo(422);
        assertThat(page("/").select("link[href$=colour.css]")).isEmpty();
    }

    @Test
    void aDarkColourIsTheHeadersAloneAndTheLogoStaysBesideIt() {
        save("", LOGO);
        assertThat(save("#7A1F5C", "").statusCode()).isEqualTo(303);

        Document page = page("/");
        String styles = page.select("link[href$=colour.css]").attr("href");
        assertThat(RestAssured.get(styles).asString())
                .isEqualTo(".heard-header { background: #7a1f5c; border-color: #7a1f5c; }\n");
        assertThat(page.select("header img")).hasSize(1);
        assertThat(RestAssured.get("/look/28a197/colour.css").statusCode()).isEqualTo(404);
    }

    /** A second instance asks the same database; the pages of the first one follow as they do. */
    @Test
    void anotherInstanceFollowsUnlessItsThreadMayNotWait() {
        Followed<AreaLook> other = other(() -> true);
        Followed<AreaLook> hurried = other(() -> false);
        assertThat(other.now()).isEqualTo(AreaLook.USUAL);

        save("#7a1f5c", "");

        assertThat(other.now().colour()).isEqualTo("#7a1f5c");
        assertThat(hurried.now()).isEqualTo(AreaLook.USUAL);
    }

    private Followed<AreaLook> other(BooleanSupplier mayWait) {
        return new Followed<>(
                database,
                new GrownTables(database, Duration.ZERO, mayWait, List.of("area_look")),
                AreaLook::newest,
                AreaLook.USUAL);
    }

    @Test
    void ofTwoAtOnceTheSecondIsToldAndWhatIsNoPictureIsRefused() {
        String seen = seen();
        save("#7a1f5c", "");

        Response second =
                sent().multiPart("seen", seen).multiPart("colour", "#0b0c0c").post("/area/look");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString()).contains("Somebody else changed the logo or the colour");
        Response none = save("#7a1f5c", "GIF89a");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.asString()).getElementById("logo-error").text())
                .contains("The picture is neither a PNG nor a whole SVG");
    }

    private static Response save(String colour, String logo) {
        RequestSpecification form = sent().multiPart("seen", seen()).multiPart("colour", colour);
        return (logo.isEmpty()
                        ? form
                        : form.multiPart("logo", "logo.svg", logo.getBytes(StandardCharsets.UTF_8), "image/svg+xml"))
                .post("/area/look");
    }

    private static String seen() {
        return page("/area/look").select("input[name=seen]").first().val();
    }

    private static RequestSpecification sent() {
        return RestAssured.given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static Document page(String address) {
        return Jsoup.parse(RestAssured.get(address).asString());
    }
}
