package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.heard.ground.web.Listing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where reports are begun and found. */
@QuarkusTest
class ReportsPageTest extends AtTheDesk {
    @Test
    void aReportIsBegunFromAReleaseAndListed() {
        String report = begun("board", "For the board of June");

        assertThat(officer.page(report).select("h1").text()).contains("For the board of June");
        assertThat(officer.page("/reports").select("main").text())
                .contains("For the board of June")
                .contains("Being written");
        assertThat(officer.page("/your-pages").select("main a[href=/reports]")).hasSize(1);
        assertThat(officer.page("/releases").select("main a[href=/reports]")).hasSize(1);
    }

    @Test
    void whatIsNotChosenIsAskedForWithTheTitleKept() {
        Response answer = officer.press("/reports", Map.of("title", "My title", "kind", "novel"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Choose for whom the report is", "Choose which figures the report is made from");
        assertThat(page.select("#title").val()).isEqualTo("My title");
        page.select(".govuk-error-summary a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
        assertThat(Person.problem(officer.press(
                        "/reports", Map.of("kind", "board", "release", release, "title", "x".repeat(151)))))
                .contains("Title must have 150 characters or fewer");
    }

    @Test
    void aLongListHasPagesAndAnEmptyOneSaysSo() {
        for (int i = 0; i <= Listing.A_PAGE; i++) {
            begun("two-monthly", "One of many");
        }
        Document first = officer.page("/reports");
        assertThat(first.select(".heard-list > li")).hasSize(Listing.A_PAGE);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/reports?reports-page=2");
        assertThat(officer.page("/reports?reports-page=2").select("a[rel=prev]"))
                .hasSize(1);
        assertThat(officer.page("/reports?reports-page=999").select(".heard-list > li"))
                .isNotEmpty();
    }

    @Test
    void whoLooksAtFiguresBeforeTheyArePublishedIsListedByRole() {
        String held = rounds.held();
        Person administrator = Person.as("administrator", accounts);
        assertThat(forum.get("/results/" + held).statusCode()).isEqualTo(404);
        administrator.page("/results/" + held);
        administrator.page("/results/" + held);
        rounds.publish(held);
        forum.page("/results/" + held);

        String page = forum.page("/commentary/" + held).text();
        assertThat(page).contains("officer, who prepared them,").containsOnlyOnce("; administrator, ");
        assertThat(page).doesNotContain("forum, ");
    }
}
