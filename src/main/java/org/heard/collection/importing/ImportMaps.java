package org.heard.collection.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The maps of all imported rounds. */
@ApplicationScoped
class ImportMaps implements PanacheRepositoryBase<ImportMap, String> {
    /** Two officers, or one who presses twice, bring in the same round one after the other. */
    void holdOthersOff(String round) {
        getSession()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:round)) as text)", String.class)
                .setParameter("round", "import " + round)
                .getSingleResult();
    }

    /** Releases of these rounds; read by their table, since releases know of imports and not the reverse. */
    List<String> releasesOf(Collection<String> rounds) {
        return getSession()
                .createNativeQuery("select id from release where round in (:rounds) order by id", String.class)
                .setParameterList("rounds", rounds)
                .getResultList();
    }
}
