package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.ground.files.WordFiles;
import org.heard.publication.release.CheckCode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One report, from draft to issue to its next version. */
@QuarkusTest
class ReportPageTest extends AtTheDesk {
    @Test
    void whatIsIssuedStaysAsItIsAndItsFilesAreTheSameBytesForEver() throws IOException {
        String report = ready("board");
        assertThat(officer.page(report).text()).contains("Ready to issue");
        byte[] draft = file(officer, report, "docx");
        assertThat(header(draft)).containsIgnoringCase("draft, not issued");
        assertThat(officer.page(report + "/issue").text()).contains("stays as it is");
        assertThat(forum.get(report).statusCode()).isEqualTo(404);
        assertThat(officer.page(report).select("a[href$=/preview]").text()).isEqualTo("See it as it will be");
        assertThat(officer.page(report + "/preview").text())
                .containsIgnoringCase("draft, not issued")
                .contains("Written for a test");
        assertThat(forum.get(report + "/preview").statusCode()).isEqualTo(404);

        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(303);

        Document page = officer.page(report);
        assertThat(page.text()).contains("by the officer. Version 1.").doesNotContain("Not ready");
        byte[] issued = file(officer, report, "docx");
        assertThat(header(issued)).doesNotContainIgnoringCase("not issued");
        assertThat(officer.upload("/reports/template", "council.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(303);
        assertThat(file(forum, report, "docx")).isEqualTo(issued);
        officer.press("/reports/template/undo");

        Response late = save(report, "A1", Map.of("version", "1", "ANALYSIS", "late words"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString()).contains("late words").contains("issued and stays as it is");
        assertThat(officer.press(report + "/delete").statusCode()).isEqualTo(422);
        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(422);
        assertThat(officer.press(report + "/title", Map.of("title", "Other")).statusCode())
                .isEqualTo(422);
        assertThat(officer.get(report + "/delete").statusCode()).isEqualTo(404);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAnIssuedReport() {
        String report = ready("board");
        officer.press(report + "/issue");
        long id = Long.parseLong(report.substring("/reports/".length()));

        for (String sql : List.of(
                "update report set title = 'x' where id = ",
                "delete from report where id = ",
                "delete from report_section where report = ",
                "update report_section set version = 9 where report = ")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> QuarkusTransaction.requiringNew()
                            .run(() -> store.createNativeQuery(sql + id).executeUpdate())))
                    .as(sql)
                    .hasStackTraceContaining("stays as it is");
        }
    }

    @Test
    void theNextVersionBeginsWithTheWordsAndTakesThePlaceOnlyWhenIssued() {
        String first = ready("committee");
        officer.press(first + "/issue");
        Response begun = officer.press(first + "/next");
        String second = address(begun);

        assertThat(address(officer.press(first + "/next"))).as("pressed twice").isEqualTo(second);
        assertThat(officer.page(second).text()).contains("version 2").contains("Ready to issue");
        assertThat(officer.page(first).text()).contains("Until it is issued, this one stands");
        assertThat(form(second, "A1").get("RECOMMENDATION")).isEqualTo("Written for a test");

        officer.press(second + "/issue");
        assertThat(officer.page(second).text()).contains("Version 2, in place of version 1 of");
        assertThat(officer.page(first).text()).contains("Superseded by version 2");
    }

    @Test
    void aLaterReleaseInWhichNoFigureMovedSaysSo() {
        String report = ready("board");
        officer.press(report + "/issue");
        String later = release.replaceFirst("[0-9]+$", "9");
        say("insert into release (id, round, version, made, made_by, published, published_on, frozen, digest, who,"
                + " who_digest, invented) select '" + later
                + "', round, 9, made, made_by, published, published_on, frozen,"
                + " digest, who, who_digest, invented from release where id = '" + release + "'");
        try {
            assertThat(officer.page(report).select("main").text())
                    .contains("A newer release: no figure moved", "Begin version 2 with the newer release")
                    .doesNotContain("moved since", "new figures");
            Document results = officer.page("/results/" + release);
            assertThat(results.select("main").text())
                    .contains("release " + later + ", is out. No figure moved.")
                    .doesNotContain("Superseded", "takes the place");
            assertThat(officer.page("/results")
                            .select("li:has(a[href$=/" + release + "])")
                            .text())
                    .contains("A newer release, no figure moved")
                    .doesNotContain("Superseded");
            assertThat(officer.get("/results.atom").asString())
                    .contains("Version 9 is out. No figure moved.")
                    .doesNotContain("Superseded", "the page says what moved");
        } finally {
            say("delete from release where id = '" + later + "'");
        }
    }

    @Test
    void aLaterReleaseThatOnlyTellsOtherwiseWhoWasHeardIsNotCalledOtherFigures() {
        String later = release.replaceFirst("[0-9]+$", "8");
        say("insert into release (id, round, version, made, made_by, published, published_on, frozen, digest, who,"
                + " who_digest, invented) select '" + later
                + "', round, 8, made, made_by, false, null, frozen,"
                + " digest, null, null, invented from release where id = '" + release + "'");
        String code = CheckCode.of(digest()).toString();
        try {
            assertThat(officer.page("/check/" + code).select("main").text())
                    .as("while the later one is prepared")
                    .contains("This release still stands", "From release " + release)
                    .doesNotContain("Not published");
            say("update release set published = true, published_on = made + 7 where id = '" + later + "'");

            String only = "No figure moved. Only the words about who was heard are new.";
            assertThat(officer.page("/results/" + release).select("main").text())
                    .contains("release " + later + ", is out. " + only)
                    .doesNotContain("Superseded", "takes the place");
            assertThat(officer.page("/results")
                            .select("li:has(a[href$=/" + release + "])")
                            .text())
                    .contains("A newer release, no figure moved");
            assertThat(officer.get("/results.atom").asString())
                    .contains("Version 8 is out. " + only, "A new version in which no figure moved. Only the words")
                    .doesNotContain("Superseded", "the page says what moved", "takes the place");
            assertThat(officer.page("/check/" + code).select("main").text())
                    .contains("The figures of this release still stand", "was released on", only)
                    .doesNotContain("was made on", "prints the same", "Superseded");
        } finally {
            say("delete from release where id = '" + later + "'");
        }
    }

    private String digest() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.createNativeQuery("select digest from release where id = :id", String.class)
                        .setParameter("id", release)
                        .getSingleResult())
                .toString();
    }

    private void say(String sql) {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void aDraftIsDeletedOnlyAfterAskingOnceMore() {
        String report = begun("two-monthly", "To be thrown away");

        assertThat(officer.page(report + "/delete").text()).contains("is lost");
        assertThat(officer.press(report + "/delete").statusCode()).isEqualTo(303);
        assertThat(officer.get(report).statusCode()).isEqualTo(404);
    }

    @Test
    void textsOfAnotherReportAreTakenWhereThisOneSaysNothing() {
        String first = ready("board");
        String second = begun("board", "A second one");
        Map<String, String> own = form(second, "A1");
        own.put("ANALYSIS", "Our own words");
        save(second, "A1", own);
        assertThat(officer.page(second).select("#take-from option").eachAttr("value"))
                .contains(first.substring("/reports/".length()))
                .doesNotContain(second.substring("/reports/".length()));

        Response taken = officer.press(second + "/texts", Map.of("from", first.substring("/reports/".length())));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(form(second, "A2").get("ANALYSIS")).isEqualTo("Written for a test");
        assertThat(form(second, "A1").get("ANALYSIS")).isEqualTo("Our own words");
        assertThat(officer.press(second + "/texts", Map.of("from", "x")).statusCode())
                .isEqualTo(422);
        officer.press(first + "/issue");
        assertThat(officer.press(first + "/texts", Map.of("from", second.substring("/reports/".length())))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.page("/rounds/log?deeds=Issued").text())
                .contains("officer")
                .contains("Issued “");
    }
}
