package org.heard.collection.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The map a round was read by, kept as it was. */
@Entity
class ImportMap {
    @Id
    private String round;

    private String map;
    private String digest;
    private LocalDate made;
    private String madeBy;

    protected ImportMap() {}

    /** @param madeBy a role, never a name */
    ImportMap(String round, RoundMap map, LocalDate made, String madeBy) {
        this.round = round;
        this.map = map.kept();
        this.digest = map.digest();
        this.made = made;
        this.madeBy = madeBy;
    }

    String digest() {
        return digest;
    }
}
