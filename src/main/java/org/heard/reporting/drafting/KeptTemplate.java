package org.heard.reporting.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.heard.ground.files.CouncilTemplate;
import org.heard.reporting.document.WordTemplate;

/** A Word file the council had its reports made from, now or before. */
@Entity
@Table(name = "word_template")
class KeptTemplate {
    @Id
    private String digest;

    private String name;
    private byte[] content;
    private LocalDate uploaded;
    private String uploadedBy;
    private boolean inUse;

    protected KeptTemplate() {}

    /** @param by a role, never a name */
    KeptTemplate(String name, CouncilTemplate template, LocalDate uploaded, String by) {
        this.name = name;
        this.content = template.packed();
        this.digest = FrozenText.sha256(content);
        this.uploaded = uploaded;
        this.uploadedBy = by;
    }

    void use(boolean use) {
        inUse = use;
    }

    /** @throws IllegalStateException when it is not what was kept */
    WordTemplate open() {
        if (!FrozenText.sha256(content).equals(digest)) {
            throw new IllegalStateException("the template " + name + " is not what was kept: restore the backup");
        }
        return WordTemplate.of(CouncilTemplate.kept(content));
    }

    String digest() {
        return digest;
    }

    String name() {
        return name;
    }

    LocalDate uploaded() {
        return uploaded;
    }

    String uploadedBy() {
        return uploadedBy;
    }
}
