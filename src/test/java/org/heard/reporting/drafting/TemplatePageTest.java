package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.heard.ground.files.WordFiles;
import org.junit.jupiter.api.Test;

/** The council's own template. */
@QuarkusTest
class TemplatePageTest extends AtTheDesk {
    @Test
    void theCouncilsTemplateIsUsedUntilUndoneAndABadFileIsRefusedInOneSentence() throws IOException {
        String report = begun("board", "");
        Response refused = officer.upload("/reports/template", "a.docx", WordFiles.bomb());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused)).contains("small only while it is packed");
        assertThat(officer.upload("/reports/template", "<i>our own</i>.docx", WordFiles.council())
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.page("/reports/template").select("main strong").text())
                .isEqualTo("i>.docx");
        assertThat(header(file(officer, report, "docx"))).contains("Sampleshire Council");

        officer.press("/reports/template/undo");
        assertThat(officer.page("/reports/template").text()).contains("made from Heard’s own");
        assertThat(header(file(officer, report, "docx"))).doesNotContain("Sampleshire");
    }
}
