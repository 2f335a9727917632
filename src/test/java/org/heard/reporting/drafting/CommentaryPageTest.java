package org.heard.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Where the forum writes. */
@QuarkusTest
class CommentaryPageTest extends AtTheDesk {
    @Test
    void theForumAloneWritesItsCommentaryAndItIsPrintedUnedited() throws IOException {
        String commentary = "/commentary/" + release;
        String words = "Families wait too long.\n\nWe were *not* asked; we say so: <unedited>";
        String version = forum.page(commentary).select("[name=version]").val();

        assertThat(officer.send(commentary, Map.of("words", "Officers' words", "version", version))
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.page(commentary).select("textarea")).isEmpty();
        assertThat(forum.send(commentary, Map.of("words", words, "version", version))
                        .statusCode())
                .isEqualTo(303);
        assertThat(forum.send(commentary, Map.of("words", "Somebody else's", "version", version))
                        .statusCode())
                .isEqualTo(409);

        String report = ready("board");
        assertThat(officer.page(report).text())
                .contains("Written. It is printed as it is")
                .contains("Seen before they were published: officer, who prepared them,");
        try (XWPFDocument word = word(file(officer, report, "docx"))) {
            assertThat(word.getParagraphs())
                    .extracting(p -> p.getText())
                    .contains("Families wait too long.", "We were *not* asked; we say so: <unedited>");
        }
    }

    /** Of newer figures the forum begins with what it wrote of the older ones; nothing is printed before it says so. */
    @Test
    void whatTheForumWroteOfTheReleaseBeforeIsOfferedForTheNext() {
        String commentary = "/commentary/" + release;
        String version = forum.page(commentary).select("[name=version]").val();
        forum.send(commentary, Map.of("words", "Waits are long.", "version", version));

        String newer = rounds.releaseAgain();

        assertThat(forum.page("/commentary/" + newer).select("textarea").val()).isEqualTo("Waits are long.");
        assertThat(forum.page("/commentary/" + newer).text())
                .contains("Below is what you wrote of " + release)
                .contains("Nothing is printed of it with the new figures until you save it.");
    }

    @Test
    void lettersThatNoTypefaceHasAreNamedToTheForumToo() {
        String commentary = "/commentary/" + release;
        String version = forum.page(commentary).select("[name=version]").val();
        Response refused = forum.send(commentary, Map.of("words", "Tamil: நன்றி.", "version", version));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.problem(refused))
                .contains("Commentary has letters or signs that the paper cannot print: Tamil.");
    }
}
