package org.heard.reporting.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.ground.files.CouncilTemplate;
import org.heard.people.account.Actor;
import org.heard.reporting.document.WordTemplate;

/** The council's Word files; at most one is in use. */
@ApplicationScoped
class KeptTemplates implements PanacheRepositoryBase<KeptTemplate, String> {
    private final Clock clock;

    KeptTemplates(Clock clock) {
        this.clock = clock;
    }

    Optional<KeptTemplate> inUse() {
        return find("inUse").firstResultOptional();
    }

    /** What to write a report into. @param digest empty for Heard's own */
    WordTemplate called(Optional<String> digest) {
        return digest.map(this::findById).map(KeptTemplate::open).orElseGet(WordTemplate::heards);
    }

    /** @param role of anyone who uploads it, never a name */
    @Transactional
    public void use(String name, CouncilTemplate template, Actor by) {
        useHeards();
        KeptTemplate fresh = new KeptTemplate(name, template, LocalDate.now(clock), by.role());
        KeptTemplate kept = findByIdOptional(fresh.digest()).orElse(fresh);
        kept.use(true);
        persist(kept);
    }

    /** Locked, so that two officers who upload at once do so one after the other. */
    @Transactional
    public void useHeards() {
        getSession()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('word_template')) as text)", String.class)
                .getSingleResult();
        list("inUse").forEach(kept -> kept.use(false));
        flush();
    }
}
