package org.heard.improvement.planning;

import java.util.Optional;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;

/** What the chair alone says of an action. Each is a thing of its own: it ends by itself, and the next one begins anew. */
abstract class ChairsWord extends AboutAnAction {
    ChairsWord(BoardChoices choices) {
        super(choices);
    }

    @Override
    public final boolean mayWrite(Actor actor, Optional<Thing> before, String seat) {
        return actor.isChair();
    }
}
