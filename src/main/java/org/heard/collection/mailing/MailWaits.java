package org.heard.collection.mailing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.collection.mailing.Mailings.Mailing;
import org.heard.collection.round.Round;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Mail that could not be sent, and rounds of which half the time is over and nobody was reminded. */
@Singleton
class MailWaits implements Waits {
    private final Rounds rounds;
    private final Mailings mailings;

    MailWaits(Rounds rounds, Mailings mailings) {
        this.rounds = rounds;
        this.mailings = mailings;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        if (!actor.isOfficer()) {
            return List.of();
        }
        return rounds.open().stream().flatMap(round -> of(round, today)).toList();
    }

    private Stream<WaitingItem> of(Round round, LocalDate today) {
        List<Mailing> all = mailings.of(round.key());
        Stream<WaitingItem> unsent = all.stream().anyMatch(MailWaits::failed)
                ? Stream.of(item(round, Optional.empty(), "some mail could not be sent", "See what became of it"))
                : Stream.empty();
        Stream<WaitingItem> reminder = mayBeReminded(round, all, today)
                ? Stream.of(item(
                        round,
                        Optional.ofNullable(round.closes()),
                        "half of the time is over, and a reminder by mail can be sent",
                        "Send a reminder"))
                : Stream.empty();
        return Stream.concat(unsent, reminder);
    }

    static boolean failed(Mailing one) {
        return !one.seen() && !one.isUnderWay() && (one.refused() > 0 || one.unsure() > 0);
    }

    /** Invitations went by mail, no reminder did, and between half of the time and the last day. */
    static boolean mayBeReminded(Round round, List<Mailing> all, LocalDate today) {
        if (all.isEmpty() || round.opens() == null || round.closes() == null || !round.takesAnswersOn(today)) {
            return false;
        }
        long whole = ChronoUnit.DAYS.between(round.opens(), round.closes());
        boolean half = 2 * ChronoUnit.DAYS.between(round.opens(), today) >= whole;
        return half
                && all.stream().allMatch(Mailing::isInvitation)
                && all.stream().noneMatch(one -> today.isBefore(one.day().plusDays(Mailings.DAYS_BETWEEN)));
    }

    private static WaitingItem item(Round round, Optional<LocalDate> day, String what, String press) {
        return new WaitingItem(day, round.label() + ": " + what, "/rounds/" + round.key() + "/mail", "", press);
    }
}
