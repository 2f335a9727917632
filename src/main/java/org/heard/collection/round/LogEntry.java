package org.heard.collection.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What was done with a round on a day, by somebody of that role; nobody's name, no time of day. */
@Entity
@Table(name = "round_log")
public class LogEntry {
    @Id
    private UUID id;

    private String round;
    private LocalDate day;
    private String role;
    private String done;

    protected LogEntry() {}

    LogEntry(UUID id, Round round, LocalDate day, String role, String done) {
        this.id = id;
        this.round = round.key();
        this.day = day;
        this.role = role;
        this.done = done;
    }

    public String round() {
        return round;
    }

    public LocalDate day() {
        return day;
    }

    public String role() {
        return role;
    }

    public String done() {
        return done;
    }
}
