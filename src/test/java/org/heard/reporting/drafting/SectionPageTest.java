package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ground.files.WordFiles;
import org.heard.ground.web.TypedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where an officer writes one section over its figures. */
@QuarkusTest
class SectionPageTest extends AtTheDesk {
    @Test
    void aSectionIsNotReadyUntilEachOfItsPartsIsWritten() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A4");
        form.putAll(Map.of("COMMENT", "They say so.", "ANALYSIS", "It may be so.", "RECOMMENDATION", "Do it."));

        assertThat(missing(report, "A4")).contains("Data comment, Analysis, Recommendation, Evidence of impact");
        assertThat(save(report, "A4", form).statusCode()).isEqualTo(303);
        assertThat(missing(report, "A4")).isEqualTo("Not ready Still empty: Evidence of impact.");

        form = form(report, "A4");
        form.remove("show");
        save(report, "A4", form);
        assertThat(missing(report, "A4")).isEqualTo("Not ready Still empty: Data, Evidence of impact.");
        assertThat(Person.problem(officer.press(report + "/issue"))).contains("Some parts are still empty");
    }

    @Test
    void figuresArePrintedInTheOrderOfficersGiveThem() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A1");
        String[] figures = form.get("show").split(",");
        assertThat(figures).hasSizeGreaterThan(1);
        form.put("place-" + figures[0], "2");
        form.put("place-" + figures[1], "1");
        save(report, "A1", form);

        assertThat(form(report, "A1").get("show").split(","))
                .containsSubsequence(figures[1], figures[0])
                .hasSize(figures.length);

        form = form(report, "A1");
        form.put("place-" + figures[0], "first");
        form.put("ANALYSIS", "kept");
        Response refused = save(report, "A1", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.getElementById("place-" + figures[0]).val()).isEqualTo("first");
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("kept");
        assertThat(page.select(".govuk-error-summary a[href=#place-" + figures[0] + "]"))
                .hasSize(1);
    }

    @Test
    void twoOfficersWhoSaveAtOnceLoseNothing() {
        String report = begun("board", "");
        Map<String, String> hers = form(report, "A2");
        Map<String, String> his = form(report, "A2");
        hers.put("ANALYSIS", "Her words <b>");
        his.put("ANALYSIS", "His words");
        assertThat(save(report, "A2", hers).statusCode()).isEqualTo(303);

        Response clash = save(report, "A2", his);

        assertThat(clash.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(clash.asString());
        assertThat(page.select("section").text()).contains("Her words <b>");
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("His words");
        assertThat(form(report, "A2").get("ANALYSIS")).isEqualTo("Her words <b>");

        his = filled(page);
        assertThat(save(report, "A2", his).statusCode()).isEqualTo(303);
        assertThat(form(report, "A2").get("ANALYSIS")).isEqualTo("His words");
        assertThat(save(report, "A2", his).statusCode())
                .as("the same once more")
                .isEqualTo(303);
    }

    @Test
    void longTextsAndSignsNobodyCanPrintAreHandled() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A3");
        form.put("ANALYSIS", "ї".repeat(TypedText.LONGEST + 1));
        form.put("EVIDENCE", "one\u000Btwo\u0000\uFFFF three");
        Response refused = save(report, "A3", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused)).contains("Analysis is too long").contains("It has 10,001");
        assertThat(Jsoup.parse(refused.asString()).getElementById("ANALYSIS").wholeText())
                .contains("ї".repeat(TypedText.LONGEST + 1));

        form.put("ANALYSIS", "ї".repeat(TypedText.LONGEST));
        assertThat(save(report, "A3", form).statusCode()).isEqualTo(303);
        assertThat(form(report, "A3").get("EVIDENCE")).isEqualTo("one\ntwo three");
        assertThat(form(report, "A3").get("ANALYSIS")).hasSize(TypedText.LONGEST);
    }

    /** Field 22: what a parent wrote in their own letters would come out as boxes. */
    @Test
    void lettersThatNoTypefaceHasAreNamedBeforeTheyAreSaved() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A3");
        form.put("ANALYSIS", "Thank you 👏 🙏 – Hindi: धन्यवाद. Cantonese: 多謝. Arabic: شكرا. Ukrainian: дякуємо.");
        Response refused = save(report, "A3", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused))
                .contains("Analysis has letters or signs that the paper cannot print: Devanagari, Han, 👏, 🙏.");
        assertThat(Jsoup.parse(refused.asString()).getElementById("ANALYSIS").wholeText())
                .contains("धन्यवाद");

        form.put("ANALYSIS", "Arabic: شكرا. Polish: dziękujemy. Ukrainian: дякуємо.");
        assertThat(save(report, "A3", form).statusCode()).isEqualTo(303);
    }

    @Test
    void thePreviewShowsParagraphsAndListsAndSavesNothing() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A4");
        form.put("ANALYSIS", "First this.\n- one\n- two");
        form.put("preview", "yes");
        Response preview = save(report, "A4", form);

        assertThat(preview.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(preview.asString());
        assertThat(page.select(".heard-preview li").eachText()).contains("one", "two");
        assertThat(page.getElementById("ANALYSIS").wholeText()).contains("- one");
        assertThat(form(report, "A4").get("ANALYSIS")).isEmpty();
    }

    /** Also from its preview. */
    @Test
    void noWayOffASectionLosesItsWords() {
        String report = begun("board", "");
        Map<String, String> form = form(report, "A4");
        form.put("ANALYSIS", "An hour of work");
        form.put("preview", "yes");
        Document preview = Jsoup.parse(save(report, "A4", form).asString());
        assertThat(preview.select("a[href]:not(.govuk-skip-link, [href^=#])").eachAttr("href"))
                .as("ways that save nothing")
                .isEmpty();
        assertThat(preview.select("button[name=leave]").eachAttr("form")).containsOnly("words");
        assertThat(preview.select("form#words")).hasSize(1);

        form = filled(preview);
        form.put("leave", "/results/" + release + "/help");
        Response left = save(report, "A4", form);

        assertThat(address(left)).isEqualTo("/results/" + release + "/help");
        assertThat(form(report, "A4").get("ANALYSIS")).isEqualTo("An hour of work");
        form = form(report, "A4");
        form.put("leave", "https://example.org/");
        assertThat(address(save(report, "A4", form))).as("leads nowhere else").isEqualTo(report + "#A4");
        officer.press(report + "/delete");
    }

    @Test
    void whoWasSignedOutWhileWritingGetsTheWordsBackAndNothingElse() {
        String report = begun("board", "A title nobody may see");
        Map<String, String> form = form(report, "A2");
        form.put("ANALYSIS", "An hour of work <br>");
        Response answer = new Person("gone").send(report + "/sections/A2", form);

        assertThat(answer.statusCode()).as(answer.headers().toString()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("A title nobody may see");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.getElementById("ANALYSIS").wholeText().strip()).isEqualTo("An hour of work <br>");
        Map<String, String> again = new HashMap<>(filled(page));
        again.put(
                "show",
                String.join(
                        ",",
                        page.select("input[name=show]").stream()
                                .map(Element::val)
                                .toList()));
        assertThat(officer.send(page.select("main form").attr("action"), again).statusCode())
                .isEqualTo(303);
        assertThat(form(report, "A2")).isEqualTo(saved(form));
        assertThat(new Person("gone")
                        .send("/commentary/" + release, Map.of("words", "Ours", "version", "0"))
                        .asString())
                .contains("Ours");
    }

    @Test
    void eachRoleWritesItsOwnPartAloneAndNobodyElseAnything() {
        String report = begun("board", "");

        assertThat(forum.get(report).statusCode()).isEqualTo(404);
        assertThat(forum.get(report + "/sections/A1").statusCode()).isEqualTo(403);
        assertThat(forum.send(report + "/sections/A1", Map.of("ANALYSIS", "x")).statusCode())
                .isEqualTo(403);
        assertThat(forum.press(report + "/issue").statusCode()).isEqualTo(403);
        assertThat(forum.press(report + "/delete").statusCode()).isEqualTo(403);
        assertThat(forum.press("/reports", Map.of("kind", "board", "release", release))
                        .statusCode())
                .isEqualTo(403);
        assertThat(forum.get(report + "/files/docx").statusCode()).isEqualTo(404);
        assertThat(forum.get("/reports/template").statusCode()).isEqualTo(403);
        assertThat(forum.upload("/reports/template", "a.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(403);
        assertThat(forum.page("/reports").select("main form")).isEmpty();
        for (String address : List.of(
                "/reports",
                report,
                report + "/sections/A1",
                "/commentary",
                "/reports/template",
                report + "/files/docx")) {
            Response stranger = Person.asking().get(address);
            assertThat(stranger.statusCode()).as(address).isEqualTo(302);
            assertThat(stranger.header("Location")).endsWith("/sign-in");
        }
    }
}
