package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HexFormat;
import org.heard.reporting.report.FileType;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The files of a report. */
@QuarkusTest
class FilePageTest extends AtTheDesk {
    @Test
    void everyKindOfFileIsMadeOnceAndKept() {
        String report = ready("two-monthly");
        officer.press(report + "/issue");
        for (FileType type : FileType.values()) {
            byte[] once = file(officer, report, type.ending());
            assertThat(file(forum, report, type.ending())).isEqualTo(once);
        }
        assertThat(officer.get(report + "/files/exe").statusCode()).isEqualTo(404);
        Document done = officer.page(report + "/files/pdf/progress");
        assertThat(done.select("h1").text()).isEqualTo("The file is ready");
    }

    @Test
    void onePressTakesAFileAwayAlsoWhereItTakesLongerThanOneLook() throws Exception {
        String report = ready("two-monthly");
        byte[] made = file(officer, report, "docx");
        long id = Long.parseLong(report.substring("/reports/".length()));
        say("update report_file set content = null, asked = now() where report = " + id); // another instance makes it
        Response pressed = officer.get(report + "/files/docx");
        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(address(pressed)).as("waits on, by itself").isEqualTo(report + "/files/docx?waited=1");
        say("update report_file set content = '\\x" + HexFormat.of().formatHex(made) + "' where report = " + id);

        assertThat(officer.get(address(pressed)).asByteArray()).isEqualTo(made);

        say("update report_file set content = null, failed = true where report = " + id);
        assertThat(address(officer.get(report + "/files/docx?waited=3")))
                .as("what was not made is not waited for")
                .endsWith("/progress");
        assertThat(officer.page(report + "/files/docx/progress").select("h1").text())
                .isEqualTo("The file was not made");
    }

    private void say(String sql) {
        QuarkusTransaction.requiringNew().run(() -> store.createNativeQuery(sql).executeUpdate());
    }
}
