package org.heard.people.account;

import java.time.LocalDate;
import java.util.List;

/** What waits for somebody in one part of Heard; each part that has something brings one, and {@link YourPages} lists all. */
public interface Waits {
    /** @param today the council's day */
    List<WaitingItem> of(Actor actor, LocalDate today);
}
