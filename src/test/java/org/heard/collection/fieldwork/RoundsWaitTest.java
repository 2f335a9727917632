package org.heard.collection.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.WaitingItem;
import org.heard.questionnaire.survey.Surveys;
import org.junit.jupiter.api.Test;

/** What of the open rounds waits for an officer. */
@QuarkusTest
@TestTransaction
class RoundsWaitTest {
    private static final String SURVEY = "staff";
    private static final Actor OFFICER = new Actor(Roles.OFFICER, "amina");

    @Inject
    RoundsWait waits;

    @Inject
    Rounds rounds;

    @Inject
    Surveys surveys;

    @Inject
    Clock clock;

    @Test
    void aRoundThatClosesSoonWaitsAndOneThatClosesLaterDoesNot() {
        LocalDate today = LocalDate.now(clock);
        Round round = open(today.plusDays(15));
        assertThat(waiting(today)).isEmpty();
        assertThat(waiting(today.plusDays(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).endsWith(round.label() + " closes"));
        assertThat(waiting(round.closes()))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).endsWith(" closes at midnight"));
        assertThat(waiting(round.closes().plusDays(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).endsWith(": its last day is over, close it"));
    }

    @Test
    void aRoundClosedEarlyWaitsTodayAndSaysUntilWhenPeopleCanSend() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Round round = open(now.toLocalDate().plusDays(90));
        round.closeInAnHour(now);
        rounds.flush();

        assertThat(waiting(now.toLocalDate())).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(Optional.of(now.toLocalDate()));
            assertThat(one.what())
                    .contains(" was closed early: people who had begun can send until ")
                    .doesNotContain("midnight");
        });
    }

    @Test
    void aRoundClosedEarlyWhoseHourIsOverSaysThatItIsToBeClosed() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Round round = open(now.toLocalDate().plusDays(90));
        round.closeInAnHour(now.minusMinutes(61));
        rounds.flush();

        assertThat(waiting(now.toLocalDate()))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.what()).endsWith(" was closed early: the last hour is over, close it"));
    }

    @Test
    void aRoundWithoutALastDayWaitsAndSaysSo() {
        open(null);
        assertThat(waiting(LocalDate.now(clock)))
                .singleElement()
                .satisfies(one -> assertThat(one.what()).endsWith(" has no last day"));
    }

    @Test
    void nobodyButOfficersIsAsked() {
        open(null);
        assertThat(waits.of(new Actor(Roles.CHAIR, "robin"), LocalDate.now(clock)))
                .isEmpty();
    }

    private Round open(LocalDate closes) {
        rounds.deleteById(SURVEY);
        Round round = Round.open(surveys.survey(SURVEY).orElseThrow(), LocalDate.of(2020, 1, 1), closes, true);
        rounds.persist(round);
        rounds.flush();
        return round;
    }

    private List<WaitingItem> waiting(LocalDate today) {
        return waits.of(OFFICER, today).stream()
                .filter(one -> one.address().equals("/rounds/" + SURVEY))
                .toList();
    }
}
