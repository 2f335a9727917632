package org.heard.people.setup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.people.account.Actor;
import org.heard.people.account.WaitingItem;
import org.heard.people.account.Waits;
import org.heard.people.area.Area;

/** What of the area keeps surveys from opening; in the demonstration nothing does. */
@Singleton
class AreaWait implements Waits {
    private final Area area;

    AreaWait(Area area) {
        this.area = area;
    }

    @Override
    public List<WaitingItem> of(Actor actor, LocalDate today) {
        int gaps = area.names().notices().gaps().size();
        return gaps > 0 && actor.isAdministrator() && !area.demo()
                ? List.of(new WaitingItem(
                        Optional.empty(),
                        "The area, before a survey can open",
                        "/area#missing",
                        gaps == 1
                                ? "One thing is empty, made up or of another area."
                                : gaps + " things are empty, made up or of another area.",
                        "Fill it in"))
                : List.of();
    }
}
