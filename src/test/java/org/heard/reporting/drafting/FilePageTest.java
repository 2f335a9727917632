package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
}
