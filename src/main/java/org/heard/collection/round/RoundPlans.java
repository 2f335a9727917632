package org.heard.collection.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.collection.round.RoundPlan.Planned;

/** What is planned for each round; a round may have no plan. */
@ApplicationScoped
public class RoundPlans implements PanacheRepositoryBase<RoundPlan, String> {
    public Planned of(String round) {
        return findByIdOptional(round).map(RoundPlan::planned).orElse(Planned.NOTHING);
    }

    /** Those whose answers may be kept until that day or an earlier one. */
    List<RoundPlan> keptUntil(LocalDate day) {
        return list("keepUntil <= ?1 order by keepUntil, round", day);
    }

    /** With how often it has been written; an empty one where nobody has. */
    RoundPlan called(String round) {
        return findByIdOptional(round).orElseGet(() -> new RoundPlan(round));
    }

    /**
     * @param seen as the page had it on which this was typed
     * @return false where somebody has written since: nothing is changed then
     */
    @Transactional
    boolean write(String round, int seen, Planned planned) {
        getEntityManager()
                .createNativeQuery("insert into round_plan (round) values (:round) on conflict do nothing")
                .setParameter("round", round)
                .executeUpdate();
        Optional<RoundPlan> plan =
                findByIdOptional(round, LockModeType.PESSIMISTIC_WRITE).filter(one -> one.isAsSeen(seen));
        plan.ifPresent(one -> one.write(planned));
        return plan.isPresent();
    }
}
