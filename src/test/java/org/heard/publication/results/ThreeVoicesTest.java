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
        Document page = page("/results/" + own + "/" + MEASURE);
        Element table = page.select("#figures table").last();
        assertThat(table.select("tbody th").eachText()).containsExactly("Parents", "Young people", "Staff");
        assertThat(page.select("#voices ~ figure svg[role=img]")).hasSize(2);

        List<String> files = taken(page).select(".heard-take__files a").eachAttr("href");
        assertThat(files).hasSize(5);
        for (String file : files) {
            Response answer = RestAssured.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.header("Content-Disposition"))
                    .contains(own + "-with-" + others.get(0) + "-with-" + others.get(1));
            // Another release of young people makes another file at the same address.
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
        }
        String code = code();
        String csv =
                files.stream().filter(file -> file.endsWith(".csv")).findFirst().orElseThrow();
        assertThat(new String(RestAssured.get(csv).asByteArray(), StandardCharsets.UTF_8))
                .contains(code);
        Document checked = page("/check/" + code);
        assertThat(checked.select("h1").text()).isEqualTo("This figure still stands");
        assertThat(checked.select("tbody th").eachText())
                .isEqualTo(table.select("tbody th").eachText());
    }

    @Test
    void aCorrectionOfOneVoiceIsToldToWhoeverHoldsTheOldChart() {
        String before = code();

        String corrected = invented.releaseAgain("yp");

        assertThat(code()).isNotEqualTo(before);
        Document checked = page("/check/" + before);
        assertThat(checked.select("h1").text()).startsWith("Superseded on");
        assertThat(checked.select("main a").eachAttr("href")).contains("/results/" + corrected);
        assertThat(checked.select("tbody th").eachText())
                .isNotEmpty()
                .allMatch(what -> what.startsWith("Young people"));
    }

    @Test
    void whatOthersSaidStandsInTheRowOfTheMeasureAndIsNotCompared() {
        Document page = page("/results/" + own);

        assertThat(page.select(".heard-board th[scope=col]").eachText()).contains("Young people", "Staff");
        assertThat(page.getElementById(own + "-" + MEASURE)
                        .select(".heard-board__voice")
                        .eachText())
                .hasSize(2)
                .allMatch(said -> said.matches("(Young people|Staff) (\\d+%|c)"));
        assertThat(page.select(".heard-board + p").text()).contains("not compared");
    }

    /** Young people and staff have no measures: every question with a share has its row. */
    @Test
    void aRoundWithoutMeasuresShowsEveryQuestionWithAShare() {
        for (String id : others) {
            Document page = page("/results/" + id);
            List<String> rows = page.select(".heard-board__row a").eachAttr("href");

            assertThat(page.select(".heard-told").text())
                    .contains(" questions ")
                    .doesNotContain("measure");
            assertThat(rows).hasSizeGreaterThan(8).doesNotHaveDuplicates();
            assertThat(page.select(".heard-board__row strong").eachText()).allMatch(share -> share.matches("\\d+%|c"));
            assertThat(page.select(".heard-questions a").eachAttr("href")).containsAll(rows);
        }
        assertThat(page("/results").select(".heard-brief").eachAttr("id"))
                .containsExactly(own, others.get(0), others.get(1));
    }

    private Element taken(Document page) {
        return page.select(".heard-take:contains(Each asked in other words)").first();
    }

    private String code() {
        return taken(page("/results/" + own + "/" + MEASURE))
                .select(".heard-chart__code a")
                .text();
    }

    private static Document page(String address) {
        Response answer = RestAssured.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
