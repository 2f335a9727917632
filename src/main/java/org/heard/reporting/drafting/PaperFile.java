package org.heard.reporting.drafting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file of a report: asked for, being made, or here. */
@Entity
@Table(name = "report_file")
class PaperFile {
    @Embeddable
    record Place(long report, String ending) {}

    @EmbeddedId
    private Place place;

    private String inputs;
    private Instant asked;
    private boolean failed;
    private byte[] content;
    private String digest;

    protected PaperFile() {}

    boolean isHere() {
        return content != null;
    }

    boolean isUnderWay() {
        return content == null && !failed;
    }

    boolean hasFailed() {
        return failed;
    }

    /** @throws IllegalStateException when it is not what was made */
    byte[] content() {
        if (!FrozenText.sha256(content).equals(digest)) {
            throw new IllegalStateException(
                    "the file " + place + " is not what was made, by its digest: restore the backup");
        }
        return content.clone();
    }

    String digest() {
        return digest;
    }
}
