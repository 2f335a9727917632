package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.people.account.Accounts;
import org.heard.reporting.report.Part;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What tests of the desk's pages share: a published round of invented answers, an officer, the forum, and their presses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheDesk {
    static final List<String> SECTIONS = List.of(Writing.FRONT, "A1", "A2", "A3", "A4", "A5");

    @Inject
    InventedRounds rounds;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager store;

    String release;
    Person officer;
    Person forum;

    /** Once for all: counting a release takes seconds. */
    @BeforeEach
    void publishARound() {
        if (release == null) {
            release = rounds.release();
            officer = Person.as("officer", accounts);
            forum = Person.as("forum", accounts);
        }
    }

    @AfterAll
    void leaveNothing() {
        rounds.leaveNothing();
    }

    String begun(String kind, String title) {
        Response answer = officer.press("/reports", Map.of("kind", kind, "release", release, "title", title));
        assertThat(answer.statusCode()).isEqualTo(303);
        return address(answer);
    }

    static String address(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    String ready(String kind) {
        String report = begun(kind, "");
        ReportKind of =
                ReportKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        for (String section : SECTIONS) {
            Map<String, String> form = form(report, section);
            List<Part> parts = section.equals(Writing.FRONT) ? of.front() : of.perObjective();
            parts.forEach(part -> form.put(part.name(), "Written for a test"));
            assertThat(save(report, section, form).statusCode()).isEqualTo(303);
        }
        return report;
    }

    Response save(String report, String section, Map<String, String> form) {
        return officer.send(report + "/sections/" + section, form);
    }

    /** What the section's form holds when it is opened. */
    Map<String, String> form(String report, String section) {
        return filled(officer.page(report + "/sections/" + section));
    }

    static Map<String, String> filled(Document page) {
        Map<String, String> form = new HashMap<>();
        page.select("main form textarea")
                .forEach(area -> form.put(area.id(), area.wholeText().strip()));
        page.select("main form input:not([type=checkbox])").forEach(input -> form.put(input.attr("name"), input.val()));
        List<String> shown = page.select("main form input[checked]").stream()
                .map(Element::val)
                .toList();
        if (!shown.isEmpty()) {
            form.put("show", String.join(",", shown));
        }
        return form;
    }

    String missing(String report, String section) {
        return officer.page(report).getElementById(section).select("p").text();
    }

    /** Waits as a person would, on the page that says to wait. */
    static byte[] file(Person reader, String report, String ending) {
        Response answer = reader.get(report + "/files/" + ending);
        for (int looks = 0; answer.statusCode() == 303 && looks < 600; looks++) {
            if (address(answer).contains("waited=")) {
                answer = reader.get(address(answer));
                continue;
            }
            LockSupport.parkNanos(100_000_000L);
            Response progress = reader.get(address(answer));
            assertThat(progress.statusCode()).isEqualTo(200);
            if (!progress.asString().contains("The file is ready")) {
                assertThat(progress.header("Retry-After")).isEqualTo("3");
                assertThat(progress.asString())
                        .contains("Take it away as soon as it is ready")
                        .doesNotContain("http-equiv");
            }
            answer = reader.get(report + "/files/" + ending);
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains("." + ending);
        return answer.asByteArray();
    }

    static XWPFDocument word(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    static String header(byte[] file) throws IOException {
        try (XWPFDocument word = word(file)) {
            return word.getHeaderList().get(0).getText();
        }
    }

    static Map<String, String> saved(Map<String, String> form) {
        Map<String, String> saved = new HashMap<>(form);
        saved.merge("version", "", (before, any) -> Integer.toString(Integer.parseInt(before) + 1));
        return saved;
    }
}
