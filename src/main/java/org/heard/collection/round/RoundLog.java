package org.heard.collection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;

/** What officers did with each round: the day and the role, and never a name. */
@ApplicationScoped
public class RoundLog implements PanacheRepositoryBase<LogEntry, UUID> {
    private static final int MOST = 1000;

    private final Secrets secrets;
    private final Clock clock;

    RoundLog(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param done a sentence without its full stop: "Made 200 invitation codes" */
    @Transactional
    public void write(Round round, Actor by, String done) {
        persist(new LogEntry(secrets.randomId(), round, LocalDate.now(clock), by.role(), done));
    }

    /** Of all rounds, the latest day first; those of earlier years fall out at the end. */
    public List<LogEntry> latest() {
        return find("order by day desc, round, done").page(0, MOST).list();
    }

    /** The latest day first. */
    public List<LogEntry> of(Round round) {
        return list("round = ?1 order by day desc, done", round.key());
    }
}
