package org.heard.publication.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.reporting.drafting.InventedRounds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure that parents, young people and staff were all asked about, with a release of each. */
@QuarkusTest
class ThreeVoicesTest {
    private static final String MEASURE = "joined_up";

    @Inject
    InventedRounds invented;

    private String own;
    private List<String> others;

    @BeforeEach
    void askAllThree() {
        own = invented.release();
        others = invented.releaseOfOthers();
    }

    @AfterEach
    void leaveNothing() {
        invented.leaveNothing();
    }

    @Test
    void allThreeStandInOneChartThatIsTakenAwayAndCheckedLikeEveryOther() {
        Element chart = chart();
        assertThat(chart.select("tbody th").eachText()).containsExactly("Parents", "Young people", "Staff");
        assertThat(chart.select(".heard-chart__wide svg, .heard-chart__narrow svg"))
                .hasSize(2);

        List<String> files = chart.select(".heard-take a").eachAttr("href");
        assertThat(files).hasSize(5);
        for (String file : files) {
            Response answer = RestAssured.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.header("Content-Disposition"))
                    .contains(own + "-with-" + others.get(0) + "-with-" + others.get(1));
            // Another release of young people makes another file at the same address.
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        }
        String code = code(chart);
        assertThat(new String(RestAssured.get(files.get(2)).asByteArray(), StandardCharsets.UTF_8))
                .contains(code);
        Document checked = page("/check/" + code);
        assertThat(checked.select("h1").text()).isEqualTo("This figure still stands");
        assertThat(checked.select("tbody th").eachText())
                .isEqualTo(chart.select("tbody th").eachText());
    }

    @Test
    void aCorrectionOfOneVoiceIsToldToWhoeverHoldsTheOldChart() {
        String before = code(chart());

        String corrected = invented.releaseAgain("yp");

        assertThat(code(chart())).isNotEqualTo(before);
        Document checked = page("/check/" + before);
        assertThat(checked.select("h1").text()).startsWith("Superseded on");
        assertThat(checked.select("main a").eachAttr("href")).contains("/results/" + corrected);
        assertThat(checked.select("tbody th").eachText())
                .isNotEmpty()
                .allMatch(what -> what.startsWith("Young people"));
    }

    private Element chart() {
        Element heading = page("/results/" + own + "/" + MEASURE)
                .select("h2:contains(Parents, young people and staff)")
                .first();
        return heading.nextElementSiblings().select(".heard-chart").first();
    }

    private static String code(Element chart) {
        return chart.select(".heard-chart__code a").text();
    }

    private static Document page(String address) {
        Response answer = RestAssured.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
