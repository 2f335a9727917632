package org.heard.improvement.risks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.board.Boards;
import org.heard.people.account.Accounts;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;

/** Overdue reviews wait for officers, and for the seat that looks after the risk. */
@Singleton
class RisksWait implements Waits {
    private final Boards boards;
    private final RiskRegister register;
    private final Accounts accounts;

    RisksWait(Boards boards, RiskRegister register, Accounts accounts) {
        this.boards = boards;
        this.register = register;
        this.accounts = accounts;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        String seat = accounts.seatOf(actor);
        return register.overdue(boards.today()).stream()
                .filter(risk -> actor.isOfficer() || risk.ownerSeat().equals(seat))
                .map(risk -> new WaitingItem(
                        Optional.of(risk.review()),
                        "Review risk " + risk.key(),
                        "/board/risks/" + risk.key(),
                        risk.risk(),
                        "Look at it"))
                .toList();
    }
}
