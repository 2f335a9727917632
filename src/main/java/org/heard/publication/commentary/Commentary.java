package org.heard.publication.commentary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the parent carer forum says of a release. Officers read it and cannot change it. */
@Entity
@Table(name = "forum_commentary")
public class Commentary {
    @Id
    private String release;

    private int version;
    private String words;
    private LocalDate written;

    protected Commentary() {}

    Commentary(String release) {
        this.release = release;
        this.words = "";
    }

    void keep(String commentary, LocalDate day) {
        words = commentary;
        written = day;
        version++;
    }

    public String release() {
        return release;
    }

    public int version() {
        return version;
    }

    public String words() {
        return words;
    }

    /** Null while nobody has written. */
    public LocalDate written() {
        return written;
    }
}
