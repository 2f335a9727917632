package org.heard.reporting.drafting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.reporting.report.Part;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What officers wrote and chose for one section of a report. */
@Entity
@Table(name = "report_section")
class WrittenSection {
    /** @param section key of an objective, or that of the front */
    @Embeddable
    record Place(long report, String section) {}

    @EmbeddedId
    private Place place;

    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Part, String> texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> chosen;

    protected WrittenSection() {}

    WrittenSection(long report, String section) {
        this.place = new Place(report, section);
        this.texts = new EnumMap<>(Part.class);
    }

    /** The same words and choice in another report. */
    WrittenSection copiedInto(BoardReport other) {
        WrittenSection copy = new WrittenSection(other.id(), place.section());
        copy.keep(texts, chosen);
        return copy;
    }

    boolean saysSomething() {
        return texts.values().stream().anyMatch(text -> !text.isBlank());
    }

    /** The words of another, with the figures this one has chosen. */
    void take(WrittenSection other) {
        keep(other.texts, chosen);
    }

    /** @param order questions in the order of print; null for all */
    final void keep(Map<Part, String> written, List<String> order) {
        texts = new EnumMap<>(Part.class);
        texts.putAll(written);
        chosen = order == null ? null : List.copyOf(order);
        version++;
    }

    String section() {
        return place.section();
    }

    int version() {
        return version;
    }

    Map<Part, String> texts() {
        return texts;
    }

    Optional<List<String>> chosen() {
        return Optional.ofNullable(chosen);
    }
}
