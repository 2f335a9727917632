package org.heard.collection.journey;

import jakarta.enterprise.context.ApplicationScoped;
import org.heard.ground.web.Site;

/** Whether a translation nobody has checked may be read: in the demonstration, and nowhere else. */
@ApplicationScoped
class DraftLanguages {
    private final Site site;

    DraftLanguages(Site site) {
        this.site = site;
    }

    boolean mayBeRead() {
        return site.demo();
    }
}
