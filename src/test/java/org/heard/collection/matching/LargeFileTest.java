package org.heard.collection.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.Upload;
import org.heard.collection.matching.OfficerAtWork.Seen;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A large file is long work with a page of its own. Nobody gave these answers. */
@QuarkusTest
@TestSecurity(
        user = "officer",
        roles = {"officer", "reader"})
class LargeFileTest {
    private static final int ROWS = 6_000;

    @Inject
    EarlierRounds earlier;

    @Inject
    TakenOut takenOut;

    @Inject
    Rounds rounds;

    @Inject
    Responses responses;

    @Inject
    Session database;

    @AfterEach
    void takeOut() {
        takenOut.clear("pc2020");
    }

    @Test
    void aLargeFileComesInBesideAPageThatSaysHowFarItIs() throws InterruptedException {
        OfficerAtWork officer = officer();
        Seen preview = preview(officer);
        Seen seen = officer.press(preview, "Bring in");
        assertThat(seen.path()).startsWith("/rounds/import/progress/");
        seen = waited(officer, seen);
        assertThat(seen.heading()).as(seen.text()).isEqualTo("It is in");
        assertThat(seen.text()).contains("large.csv is in as September 2020: 6000 answers");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> responses.countOf(rounds.called("pc2020").orElseThrow())))
                .isEqualTo(ROWS);
        assertThat(officer.press(preview, "Bring in").text())
                .as("pressed once more")
                .contains("6000 answers");
        assertThat(officer.open("/rounds/import/progress/00000000-0000-4000-8000-000000000001")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWorkWhoseServerDiedIsToldAndStartedAgain() throws InterruptedException {
        OfficerAtWork officer = officer();
        Seen coming = officer.press(preview(officer), "Bring in");
        String upload = coming.path().replaceFirst(".*/", "");
        waited(officer, coming);
        sql("delete from import_upload"); // other tests may have left some
        Seen kept = preview(officer);
        // As the database stands once the transaction of a dead server is gone.
        sql("delete from import_work");
        earlier.takeOut("pc2020", Actor.COMMAND_LINE);
        String mark = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select cast(mark as text) from import_upload where content is not null", String.class)
                        .getSingleResult());
        sql("insert into import_work (upload, file, again, begun, answers, written) values ('" + mark
                + "', 'large.csv', '/rounds/import/look/step', now() - interval '1 minute', 6000, 2000)");

        Seen stopped = officer.open("/rounds/import/progress/" + mark);
        assertThat(stopped.heading()).isEqualTo("Nothing of large.csv is in");
        assertThat(stopped.text()).contains("Heard was stopped before all of it was written", "Choose the file again");
        assertThat(officer.open("/rounds/import").text()).contains("large.csv: stopped, nothing of it is in");
        assertThat(mark).isNotEqualTo(upload);

        assertThat(waited(officer, officer.press(kept, "Bring in")).heading()).isEqualTo("It is in");
    }

    private static Seen waited(OfficerAtWork officer, Seen first) throws InterruptedException {
        Seen now = first;
        for (int looks = 0; now.text().contains("Look again") && looks < 240; looks++) {
            assertThat(now.heading()).isEqualTo("large.csv is coming in");
            TimeUnit.MILLISECONDS.sleep(500);
            now = officer.open(now.path());
        }
        return now;
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(statement).executeUpdate());
    }

    private static Seen preview(OfficerAtWork officer) {
        String csv = "Timestamp,What support do they have?,How old is the child you are answering about?\n"
                + "21/09/2020 10:00,No extra support,5 to 10\n".repeat(ROWS);
        Seen found = officer.choose(List.of(new Upload.Sent("large.csv", csv.getBytes(StandardCharsets.UTF_8))));
        Seen columns = officer.press(
                officer.with(found, "Which survey", "Short SEND survey for parents and carers, September 2020"),
                "Go on to the columns");
        return officer.press(officer.press(columns, "Go on to the answers"), "Show what would come in");
    }

    private static OfficerAtWork officer() {
        return new OfficerAtWork(URI.create("http://localhost:" + RestAssured.port));
    }
}
