package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.heard.ground.language.Days;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.RecordGround;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets, actions, risks and requests of a two-monthly report fill themselves from the board's record. */
@QuarkusTest
class RecordInReportsTest extends AtTheDesk {
    @Inject
    RecordGround ground;

    @Inject
    BoardRecord record;

    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void plant() {
        ground.clear();
        add("seat", "lead", Map.of("title", "Head of SEND", "organisation", "council", "sector", "education"));
        add(
                "plan",
                "plan",
                Map.of("title", "Plan", "start", today.minusMonths(1).toString()));
        add(
                "action",
                "3.1",
                Map.of(
                        "reference",
                        "3.1",
                        "objective",
                        "A3",
                        "what",
                        "Advice on time",
                        "owner",
                        "lead",
                        "begin",
                        today.minusDays(10).toString(),
                        "due",
                        today.minusDays(2).toString(),
                        "noMeasure",
                        "x",
                        "state",
                        "under-way"));
        add(
                "risk",
                "R1",
                Map.of(
                        "risk",
                        "Posts stay empty",
                        "likelihood",
                        "4",
                        "impact",
                        "4",
                        "likelihoodAfter",
                        "3",
                        "impactAfter",
                        "4",
                        "owner",
                        "lead",
                        "review",
                        today.plusDays(9).toString(),
                        "state",
                        "open",
                        "action",
                        "3.1"));
        add(
                "request",
                "Q1",
                Map.of(
                        "seat",
                        "lead",
                        "about",
                        "Late advice",
                        "asked",
                        today.toString(),
                        "due",
                        today.plusDays(9).toString()));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void aPartTheRecordFillsIsNotMissingAndIsPrintedBeforeTheOfficersWords() throws IOException {
        String report = begun("two-monthly", "");

        Document section = officer.page(report + "/sections/A3");
        assertThat(section.select("[aria-labelledby=filled-ACTIONS] li").eachText())
                .singleElement()
                .asString()
                .startsWith("3.1 Advice on time: At risk. Amber, because 2 days overdue. Due ")
                .endsWith(", Head of SEND, council.");
        assertThat(section.select("[aria-labelledby=filled-RISKS] li").text())
                .startsWith("R1 Posts stay empty: ▲ 12 high");
        assertThat(officer.page(report + "/sections/front")
                        .select("[aria-labelledby=filled-REQUESTS] li")
                        .text())
                .contains("Late advice, by ")
                .endsWith("no answer yet.");
        assertThat(officer.page(report + "/sections/A1").select("[aria-labelledby=filled-ACTIONS]"))
                .isEmpty();

        Map<String, String> form = form(report, "A3");
        form.put("ACTIONS", "A second post was agreed.");
        assertThat(save(report, "A3", form).statusCode()).isEqualTo(303);
        try (XWPFDocument word = word(file(officer, report, "docx"))) {
            List<String> lines =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            int filled = index(lines, "3.1 Advice on time: At risk.");
            assertThat(filled).isGreaterThan(0);
            assertThat(index(lines, "A second post was agreed.")).isGreaterThan(filled);
        }
    }

    @Test
    void whatWasIssuedStaysThoughTheRecordGoesOn() throws IOException {
        String report = ready("two-monthly");
        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(303);

        ground.clear();

        assertThat(officer.page(report + "/sections/A3").select("[aria-labelledby^=filled]"))
                .isEmpty();
        try (XWPFDocument word = word(file(officer, report, "docx"))) {
            assertThat(index(
                            word.getParagraphs().stream()
                                    .map(XWPFParagraph::getText)
                                    .toList(),
                            "3.1 Advice on time: At risk."))
                    .isGreaterThan(0);
        }
    }

    @Test
    void theReviewsZipHoldsThePackTheTablesAndWhatWasIssuedAndIsTheSameBytesAgain() throws IOException {
        String report = ready("two-monthly");
        officer.press(report + "/issue");

        byte[] zip = zip(today);

        Map<String, byte[]> parts = parts(zip);
        assertThat(parts.keySet())
                .startsWith("contents.html")
                .anyMatch(name -> name.matches("evidence-for-the-six-monthly-review.*\\.docx"))
                .anyMatch(name -> name.matches("evidence-for-the-six-monthly-review.*\\.pdf"))
                .contains("tables/actions.xlsx", "tables/log.xlsx", "tables/risks.xlsx", "tables/meetings.xlsx")
                .anyMatch(name -> name.matches("reports/.*two-monthly.*-version-1\\.pdf"))
                .anyMatch(name -> name.matches("reports/.*two-monthly.*-version-1\\.annex\\.pdf"));
        Document contents = Jsoup.parse(new String(parts.get("contents.html"), StandardCharsets.UTF_8));
        assertThat(contents.select("tbody a").eachAttr("href"))
                .containsExactlyElementsOf(parts.keySet().stream().skip(1).toList());
        contents.select("tbody tr")
                .forEach(row -> assertThat(row.select("code").text())
                        .as(row.text())
                        .isEqualTo(
                                DigestUtils.sha256Hex(parts.get(row.select("a").attr("href")))));
        assertThat(contents.select("tbody").text()).contains("version 1, issued on " + Days.inWords(today) + ".");
        assertThat(zip(today)).isEqualTo(zip);
        assertThat(parts(zip(today.minusDays(1))).keySet())
                .as("issued after that day")
                .noneMatch(name -> name.startsWith("reports/"));
        assertThat(Person.asking()
                        .redirects()
                        .follow(false)
                        .get("/board/packs/review.zip")
                        .statusCode())
                .as("for nobody else")
                .isNotEqualTo(200);
    }

    /** As the sentence of a 503 asks for. */
    private byte[] zip(LocalDate day) {
        Response answer = forum.get("/board/packs/review.zip?as-at=" + day);
        for (int asked = 0; answer.statusCode() == 503 && asked < 10; asked++) {
            assertThat(answer.header("Retry-After")).isNotEmpty();
            answer = forum.get("/board/packs/review.zip?as-at=" + day);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).endsWith(".zip\"");
        return answer.asByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream all = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry one = all.getNextEntry(); one != null; one = all.getNextEntry()) {
                parts.put(one.getName(), all.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void theCommitteeReadsThePlanAsATableWhichStaysAsItWasIssued() throws IOException {
        String draft = begun("committee", "");
        List<String> expected = List.of("A3 Health input to plans", "▲ At risk", "none", "1 at risk");
        try (XWPFDocument word = word(file(officer, draft, "docx"))) {
            assertThat(plan(word)).containsExactly(expected);
        }
        String report = ready("committee");
        assertThat(officer.press(report + "/issue").statusCode()).isEqualTo(303);

        ground.clear();

        try (XWPFDocument word = word(file(officer, report, "docx"))) {
            assertThat(plan(word)).containsExactly(expected);
        }
        try (XWPFDocument word = word(file(officer, begun("committee", ""), "docx"))) {
            assertThat(plan(word)).as("no plan, no table").isEmpty();
        }
    }

    /** Its rows under the head; nothing where no such table is printed. */
    private static List<List<String>> plan(XWPFDocument word) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(1).getText().equals("By the rules"))
                .flatMap(table -> table.getRows().stream().skip(1))
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    @Test
    void theScoreboardCarriesTheLevelThatIsDueNext() throws IOException {
        add("target", "A3-3", level("3", "40"));
        add("target", "A3-6", level("6", "45"));
        add("target", "A3-12", level("12", "60"));

        String report = begun("board", "");

        Document printed = Jsoup.parse(new String(file(officer, report, "html"), StandardCharsets.UTF_8));
        assertThat(printed.text()).contains("target of the plan");
        int target = printed.select("th:containsOwn(Target, per cent)").first().elementSiblingIndex();
        assertThat(printed.select("tr:has(th:contains(Useful health advice)) > :eq(" + target + ")")
                        .eachText())
                .as("due in two months, not the later ones")
                .contains("40")
                .doesNotContain("45", "60");
    }

    private static Map<String, String> level(String months, String value) {
        return Map.of(
                "objective",
                "A3",
                "months",
                months,
                "words",
                "Advice",
                "type",
                "at-least",
                "value",
                value,
                "measure",
                "M5",
                "baseline",
                "pc2019");
    }

    @Test
    void aBoardReportHasNoSuchParts() {
        Response board = officer.get(begun("board", "") + "/sections/A3");

        assertThat(board.asString()).doesNotContain("what the board’s record says");
    }

    private static int index(List<String> lines, String begin) {
        return lines.indexOf(
                lines.stream().filter(line -> line.contains(begin)).findFirst().orElse(null));
    }

    private void add(String thing, String key, Map<String, String> body) {
        record.append(List.of(new NewEntry(thing, key, 0, today, EntryKind.MADE, body, "")), "officer");
    }
}
