package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.heard.app.Jar;
import org.heard.collection.journey.Respondent.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar, killed in every way while a parent answers: what was saved is there afterwards. */
class SavedAnswersIT {
    @TempDir
    Path folder;

    @Test
    void everySavedAnswerSurvivesWhateverIsKilled() throws Exception {
        Jar.Serving heard = Jar.serve(home());
        String lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(Jar.run(home(), "", "open", "pc_next", "--closes", lastDay).code())
                .isZero();
        Respondent parent = new Respondent(base(heard));
        Read second = parent.answer(parent.open("/pc_next/answer"), Map.of("locality", "Formby"));
        String waiting = second.path();

        heard.kill();
        heard = Jar.serve(home());
        parent = parent.at(base(heard));
        Read again = parent.open("/pc_next/answer");
        assertThat(again.path()).isEqualTo(waiting);
        Read check = parent.answerAll(again, Map.of("open_well", "Invented for a test"));

        heard.kill();
        heard.killDatabase();
        heard = Jar.serve(home());
        parent = parent.at(base(heard));
        check = parent.open(check.path());
        assertThat(check.page().text()).contains("Invented for a test");
        Read sent = parent.send(check);
        assertThat(sent.heading()).isEqualTo("Answers sent");

        heard.kill();
        heard.killDatabase();
        heard = Jar.serve(home());
        assertThat(parent.at(base(heard))
                        .open(sent.path())
                        .page()
                        .select(".heard-code")
                        .text())
                .isEqualTo(sent.page().select(".heard-code").text());
        heard.stop();
        assertThat(heard.database()).isEmpty();
    }

    /** Once here; fifty times in {@code SendDrill}. */
    @Test
    void twelvePressesOfSendWithTheServerKilledInBetweenAreOneResponse() throws Exception {
        try (Pressing pressing = new Pressing(folder.resolve("pressed"), 7)) {
            pressing.once();
        }
    }

    /** Each once here; fifty times in {@code LotDrill}. */
    @Test
    void whateverIsBeingOpenedWhenTheServerIsKilledIsThereOnceAfterwards() throws Exception {
        try (KilledOpening killed = new KilledOpening(folder.resolve("killed"), 7)) {
            for (KilledOpening.Moment moment : KilledOpening.Moment.values()) {
                killed.once(moment);
            }
        }
    }

    private static URI base(Jar.Serving heard) {
        return URI.create("http://localhost:" + heard.port());
    }

    private Path home() {
        return folder.resolve("home");
    }
}
