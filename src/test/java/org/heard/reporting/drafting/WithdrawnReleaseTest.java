package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.heard.people.account.Actor;
import org.heard.publication.release.CheckCode;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import org.heard.publication.release.Releases;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A published release is taken back: what its pages, files and reports say from then on. */
@QuarkusTest
class WithdrawnReleaseTest extends AtTheDesk {
    private static final String WHY = "some answers of one school were counted twice";
    private static final String QUESTION = "/ehcp_listened";

    @Inject
    Preparation preparation;

    @Inject
    Releases releases;

    @AfterEach
    void asBefore() {
        say("delete from release where round = 'pc2021' and id <> '" + release + "'");
        say("update release set withdrawn_on = null, withdrawn_why = null");
    }

    private void say(String sql) {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery(sql).executeUpdate());
    }

    private Response withdraw(String why) {
        return officer.press("/releases/withdraw", Map.of("release", release, "why", why));
    }

    @Test
    void itIsAskedOnceWithWhatWillHappenAndNeedsAReason() {
        assertThat(officer.page("/releases")
                        .select("a[href=/releases/withdraw?release=" + release + "]")
                        .text())
                .isEqualTo("Withdraw it: " + release);
        Document asked = officer.page("/releases/withdraw?release=" + release);
        assertThat(asked.select("h1").text()).isEqualTo("Withdraw " + release + "?");
        assertThat(asked.select("main").text())
                .contains("This cannot be undone.", "Its page keeps its address.", "Reports that were issued keep")
                .contains("where an action or promise rested on it, we cannot tell any more")
                .contains("It still counts when small numbers are hidden in later releases");

        Response empty = withdraw("mistake");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Person.problem(empty)).contains("Say why in at least 20 letters");
        assertThat(empty.asString()).as("what was typed stays").contains("mistake</textarea>");
        assertThat(officer.page("/results/" + release).select("#withdrawn")).isEmpty();
        assertThat(forum.get("/releases/withdraw?release=" + release).statusCode())
                .isEqualTo(403);
        assertThat(forum.press("/releases/withdraw", Map.of("release", release, "why", WHY))
                        .statusCode())
                .isEqualTo(403);

        assertThat(withdraw(WHY).statusCode()).isEqualTo(303);
        assertThat(officer.page("/rounds/log?deeds=Withdrew").text()).contains("Withdrew the release " + release);
        Response again = withdraw("for quite another reason than before");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("was withdrawn on", "counted twice");
        assertThat(officer.get("/releases/withdraw?release=" + release).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itsPagesKeepTheirAddressAndSayItAtTheTop() {
        withdraw(WHY);

        for (String address : List.of("/results/" + release, "/results/" + release + QUESTION)) {
            Document page = anybody(address);
            assertThat(page.title()).startsWith("Withdrawn: ");
            assertThat(page.select("#withdrawn").text())
                    .startsWith("Withdrawn on ")
                    .contains("Some answers of one school were counted twice. Please do not use these figures.")
                    .contains("No newer release of this round is out.");
            assertThat(page.select("#withdrawn").first().siblingIndex())
                    .as("above the heading")
                    .isLessThan(page.select("h1").first().siblingIndex());
            assertThat(page.select("a[href$=.csv], a[href$=.xlsx], a[href$=.zip], a[href$=.svg], a[href$=.docx]"))
                    .as("files of " + address)
                    .isEmpty();
            assertThat(page.select("meta[property^=og]").eachAttr("content"))
                    .as("what those see to whom it is passed on")
                    .anyMatch(words -> words.startsWith("Withdrawn: "))
                    .noneMatch(words -> words.contains("%"));
        }
        assertThat(anybody("/results/" + release + "?lang=pl")
                        .select(".heard-superseded")
                        .text())
                .contains("Withdrawn on", "counted twice");
    }

    @Test
    void itsFilesAreGivenOutNoMore() {
        assertThat(Person.asking().get("/results/" + release + "/figures.csv").statusCode())
                .isEqualTo(200);
        String chart = anybody("/results/" + release + QUESTION)
                .select("a[href$=.svg]")
                .first()
                .attr("href");
        withdraw(WHY);

        for (String file : List.of(
                "/results/" + release + "/figures.csv",
                "/results/" + release + "/figures.json",
                "/results/" + release + "/charts.zip",
                chart)) {
            Response gone = Person.asking().get(file);
            assertThat(gone.statusCode()).as(file).isEqualTo(410);
            assertThat(gone.asString())
                    .startsWith("The release " + release + " was withdrawn on ")
                    .endsWith("Some answers of one school were counted twice. See /results/" + release);
        }
        assertThat(officer.get("/releases/" + release + "/report.docx").statusCode())
                .isEqualTo(410);
    }

    @Test
    void itIsNotAmongTheNewestResultsAndTheFeedTellsOfIt() {
        assertThat(anybody("/results").select("#" + release)).hasSize(1);
        withdraw(WHY);

        assertThat(anybody("/results").select("#" + release)).isEmpty();
        assertThat(anybody("/results")
                        .select("li:has(a[href$=/" + release + "])")
                        .text())
                .endsWith("Withdrawn Invented sample data");
        assertThat(Person.asking().get("/results.atom").asString())
                .contains("Withdrawn: SEND survey for parents and carers, March 2021")
                .contains("counted twice. Please do not use them.");
    }

    @Test
    void itsCheckCodeSaysSo() {
        withdraw(WHY);

        assertThat(anybody("/check/" + CheckCode.of(digest())).select("main").text())
                .contains("Withdrawn on", "Please do not use the figures of this release.")
                .doesNotContain("still stand");
    }

    private String digest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery("select digest from release where id = :id", String.class)
                        .setParameter("id", release)
                        .getSingleResult())
                .toString();
    }

    @Test
    void theSameFiguresMayComeOutAgainAsTheNextVersionAndThePageLeadsThere() {
        withdraw(WHY);

        Release next = preparation.prepare("pc2021", Actor.COMMAND_LINE);
        assertThat(next.id()).isNotEqualTo(release);
        preparation.publish(next.id(), Actor.COMMAND_LINE);

        assertThat(anybody("/results/" + release).select("#withdrawn").text())
                .contains("Use release " + next.id() + " instead.");
        assertThat(anybody("/results/" + next.id()).select("#withdrawn, .heard-superseded"))
                .isEmpty();
        assertThat(anybody("/results").select("#" + next.id())).hasSize(1);
    }

    @Test
    void anOlderVersionDoesNotComeBackWhenTheNewerIsWithdrawn() {
        String second = release.replaceFirst("[0-9]+$", "9");
        say("insert into release (id, round, version, made, made_by, published, published_on, frozen, digest, who,"
                + " who_digest, invented, withdrawn_on, withdrawn_why) select '" + second
                + "', round, 9, made, made_by, published, published_on, frozen,"
                + " digest, who, who_digest, invented, published_on, 'counted twice' from release where id = '"
                + release
                + "'");

        assertThat(anybody("/results").select("#" + release + ", #" + second)).isEmpty();
        assertThat(anybody("/results/" + release).select("main").text()).contains("is out and was withdrawn later.");
        assertThat(officer.page("/reports").select("[name=release]")).isEmpty();
    }

    @Test
    void anIssuedReportKeepsItsFiguresAndSaysAtItsTopThatTheyWereWithdrawn() {
        String report = ready("board");
        officer.press(report + "/issue");
        String file = officer.page(report + "/preview").select("main").text();
        withdraw(WHY);

        Document page = forum.page(report);
        assertThat(page.select("#withdrawn").text())
                .startsWith("Its figures were withdrawn on ")
                .contains("counted twice. This report was issued before and does not change.");
        Document read = forum.page(report + "/preview");
        assertThat(read.select("header").text())
                .contains("Figures withdrawn.", "The release " + release + " was withdrawn on", "counted twice.");
        assertThat(read.select("main").text()).as("each figure as before").isEqualTo(file);
        assertThat(forum.page("/reports")
                        .select("li:has(a[href=" + report + "])")
                        .text())
                .contains("Figures withdrawn");
    }

    @Test
    void noReportIsBegunOrIssuedWithThem() {
        String draft = ready("committee");
        withdraw(WHY);

        assertThat(officer.page("/reports").select("[name=release][value=" + release + "]"))
                .isEmpty();
        Response begun =
                officer.press("/reports", Map.of("kind", "board", "release", release, "title", "With these figures"));
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(officer.page(draft).select("main").text())
                .contains("It cannot be issued with them.", "It can be issued when it has figures that stand.");
        Response issued = officer.press(draft + "/issue");
        assertThat(issued.statusCode()).isEqualTo(422);
        assertThat(Person.problem(issued)).contains("Wait until a newer release of the round is published.");
    }

    private static Document anybody(String address) {
        Response answer = Person.asking().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return org.jsoup.Jsoup.parse(answer.asString());
    }
}
