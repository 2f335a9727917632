package org.heard.people.area;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the law has people told stands on the pages every footer leads to, and comes from area.yaml. */
@QuarkusTest
class AboutPagesTest {
    @Test
    void thePrivacyPageTellsEverythingOfArticles13And14() {
        for (String audience : List.of("", "/parents", "/young-people", "/staff")) {
            String page = page("/privacy" + audience).select("main").text();

            assertThat(page)
                    .as("controller and how to reach it")
                    .contains("Sefton Council decides", "1 Example Street", "0151 496 0125", "send-survey@example.org");
            assertThat(page).as("data protection officer").contains("Data Protection Officer, Sefton Council");
            assertThat(page).as("purpose").contains("Why we ask", "We use the results to make");
            assertThat(page).as("lawful basis").contains("Article 6(1)(e)", "Children and Families Act 2014");
            assertThat(page).as("condition for sensitive answers").contains("Article 9(2)(g)");
            assertThat(page).as("recipients").contains("Who gets them", "A company keeps the computers");
            assertThat(page).as("where they are kept").contains("the United Kingdom");
            assertThat(page).as("how long").contains("24 months after the survey closes", "30 days");
            assertThat(page)
                    .as("rights")
                    .contains("give you a copy", "put wrong answers right", "for a time", "reasons");
            assertThat(page)
                    .as("complaint")
                    .contains("Information Commissioner’s Office", "0303 123 1113", "ico.org.uk");
            assertThat(page).as("whether one must").contains("Do you have to answer? No.");
            assertThat(page).as("automated decisions").contains("No computer decides");
            assertThat(page).as("who reads comments").contains("reads what you write", "quote it in a report");
            assertThat(page).as("date").contains("last changed on 29 November 2026");
        }
    }

    @Test
    void onlyWhoTellsOfAChildIsToldOfTheChildsRights() {
        assertThat(page("/privacy/parents").text())
                .contains("comes from you and from nobody else", "same rights as you");
        assertThat(page("/privacy/young-people").text())
                .contains("We ask young people what is good")
                .doesNotContain("comes from you and from nobody else");
        assertThat(page("/privacy/staff").text())
                .contains("how well the help works")
                .doesNotContain("same rights as you");
        assertThat(page("/privacy").select("main a[href^=/privacy/]")).hasSize(3);
        assertThat(RestAssured.get("/privacy/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void theAccessibilityStatementKeepsToTheModel() {
        String page = page("/accessibility").select("main").text();

        assertThat(page)
                .as("status, content and reasons")
                .contains("partially compliant", "level AA", "What is not accessible", "success criterion 3.1.2");
        assertThat(page).as("reporting").contains("We answer within 10 working days", "send-survey@example.org");
        assertThat(page)
                .as("enforcement")
                .contains("Equality and Human Rights Commission", "Accessibility Regulations 2018", "0808 800 0082");
        assertThat(page).as("tests").contains("last tested on 29 November 2026 by the makers of Heard");
        assertThat(page).as("dates").contains("written on 29 November 2026");
        assertThat(page).as("untrue in the face with pictures").doesNotContain("four times as large");
    }

    @Test
    void everyPhoneNumberIsALink() {
        for (String address : List.of("/help", "/privacy", "/accessibility")) {
            Document page = page(address);
            page.select("a[href^=tel:]").remove();

            assertThat(page.select("main").text()).as(address).doesNotContainPattern("0\\d{3} \\d{3} \\d{4}");
        }
        assertThat(page("/help").select("main a[href^=tel:]").attr("href")).isEqualTo("tel:01514960123");
    }

    private static Document page(String address) {
        return Jsoup.parse(RestAssured.get(address).asString());
    }
}
