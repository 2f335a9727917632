package org.heard.collection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;

/** Gives people more time. A closed round stays closed: what they had begun to write is gone by then. */
@ApplicationScoped
public class Extending {
    private final Rounds rounds;
    private final RoundLog log;
    private final Clock clock;

    Extending(Rounds rounds, RoundLog log, Clock clock) {
        this.rounds = rounds;
        this.log = log;
        this.clock = clock;
    }

    /** @throws OpeningRefused with one sentence; nothing is changed then */
    @Transactional
    public void extend(String key, String closes, Actor by) {
        Round round = rounds.held(key).orElseThrow();
        if (!round.isOpen()) {
            throw new OpeningRefused("closes", "This round is closed. A closed round cannot be opened again");
        }
        if (round.isClosing()) {
            throw new OpeningRefused(
                    "closes", "This round was closed early. People were told so: it cannot be put off");
        }
        LocalDate day = Opening.lastDay(closes, LocalDate.now(clock));
        if (round.closes() == null || !day.isAfter(round.closes())) {
            throw new OpeningRefused(
                    "closes",
                    "Choose a day after " + Days.inWords(round.closes()) + ": people were told they have until then");
        }
        LocalDate before = round.closes();
        round.extend(day);
        log.write(
                round, by, "Moved the last day for answers from " + Days.inWords(before) + " to " + Days.inWords(day));
    }
}
