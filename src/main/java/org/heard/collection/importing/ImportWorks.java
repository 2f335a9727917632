package org.heard.collection.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Large rounds on their way in. Whoever brings one in holds its lock from beginning to end, so that any instance can tell a
 * work that goes on from one whose server died: the database frees the lock of the dead.
 */
@ApplicationScoped
class ImportWorks {
    /** Between the press and the moment the work holds its lock. */
    private static final Duration TO_BEGIN = Duration.ofSeconds(15);

    private static final String SELECT =
            "select cast(upload as text), file, again, begun > :begins, answers, written, said, refused from"
                    + " import_work";

    private final Session store;
    private final Clock clock;

    ImportWorks(Session store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void begin(UUID upload, String file, String again) {
        store.createNativeMutationQuery("insert into import_work (upload, file, again, begun, answers, written)"
                        + " values (:upload, :file, :again, :now, 0, 0) on conflict (upload) do update set"
                        + " begun = :now, answers = 0, written = 0, said = null, refused = null")
                .setParameter("upload", upload)
                .setParameter("file", file)
                .setParameter("again", again)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** For the length of this transaction. */
    void hold(UUID upload) {
        store.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:work)) as text)", String.class)
                .setParameter("work", lock(upload))
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void wrote(UUID upload, int written, int answers) {
        store.createNativeMutationQuery(
                        "update import_work set written = :written, answers = :answers where upload = :upload")
                .setParameter("written", written)
                .setParameter("answers", answers)
                .setParameter("upload", upload)
                .executeUpdate();
    }

    /** In the transaction of the round itself: both are there, or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    void in(UUID upload, String said) {
        end(upload, "said", said);
    }

    @Transactional
    void refuse(UUID upload, String sentence) {
        end(upload, "refused", sentence);
    }

    private void end(UUID upload, String column, String sentence) {
        store.createNativeMutationQuery("update import_work set " + column + " = :sentence where upload = :upload")
                .setParameter("sentence", sentence)
                .setParameter("upload", upload)
                .executeUpdate();
    }

    @Transactional
    Optional<ImportWork> of(UUID upload) {
        return select(" where upload = :upload").setParameter("upload", upload).getResultList().stream()
                .map(this::work)
                .findFirst();
    }

    /** Of the last hour, that are not in; the oldest first. */
    @Transactional
    List<ImportWork> notIn() {
        return select(" where said is null order by begun").getResultList().stream()
                .map(this::work)
                .toList();
    }

    private NativeQuery<Object[]> select(String which) {
        return store.createNativeQuery(SELECT + which, Object[].class)
                .setParameter("begins", clock.instant().minus(TO_BEGIN));
    }

    private ImportWork work(Object[] row) {
        UUID upload = UUID.fromString((String) row[0]);
        return new ImportWork(
                upload,
                (String) row[1],
                (String) row[2],
                new ImportWork.Stand((Integer) row[5], (Integer) row[4]),
                stage(upload, row));
    }

    private ImportWork.Stage stage(UUID upload, Object[] row) {
        if (row[6] != null) {
            return new ImportWork.Stage(ImportWork.How.IN, (String) row[6]);
        }
        if (row[7] != null) {
            return new ImportWork.Stage(ImportWork.How.REFUSED, (String) row[7]);
        }
        boolean goesOn = (Boolean) row[3] || isHeld(upload);
        return new ImportWork.Stage(goesOn ? ImportWork.How.UNDER_WAY : ImportWork.How.STOPPED, "");
    }

    private boolean isHeld(UUID upload) {
        return !store.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(:work))", Boolean.class)
                .setParameter("work", lock(upload))
                .getSingleResult();
    }

    private static String lock(UUID upload) {
        return "import work " + upload;
    }
}
