package org.heard.reporting.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sections of all reports that somebody has written in. */
@ApplicationScoped
class WrittenSections implements PanacheRepositoryBase<WrittenSection, WrittenSection.Place> {
    List<WrittenSection> of(BoardReport paper) {
        return list("place.report", paper.id());
    }

    /** As kept, or with nothing in it yet. */
    WrittenSection of(BoardReport paper, String section) {
        return findByIdOptional(new WrittenSection.Place(paper.id(), section))
                .orElseGet(() -> new WrittenSection(paper.id(), section));
    }
}
