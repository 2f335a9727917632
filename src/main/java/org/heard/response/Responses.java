package org.heard.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every response there is. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    private static final String ONCE = """
            insert into response (id, round, survey_version, language, face, mode, channel, received, answers, receipt_hash)
            values (:id, :round, :version, :language, :face, :mode, :channel, :received, cast(:answers as jsonb), :receipt)
            on conflict (receipt_hash) do nothing""";

    private static final String INSTEAD = """
            update response set answers = cast(:answers as jsonb), language = :language, face = :face,
            receipt_hash = :receipt, version = version + 1 where receipt_hash = :before""";

    private static final String SHUFFLE = """
            with gone as (delete from response where round = :round returning *)
            insert into response select * from gone order by random()""";

    public List<Response> of(Round round) {
        return list("round = ?1 order by id", round.key());
    }

    public long countOf(Round round) {
        return count("round = ?1", round.key());
    }

    /** How many came each way; to be told in steps of ten. */
    public List<Came> came(Round round) {
        return getEntityManager()
                .createQuery(
                        "select new org.heard.response.Came(r.mode, r.channel, count(r)) from Response r"
                                + " where r.round = ?1 group by r.mode, r.channel",
                        Came.class)
                .setParameter(1, round.key())
                .getResultList();
    }

    /** Adds it unless a response with its receipt is there already. @return whether it was added */
    boolean addOnce(Response response) {
        return getEntityManager()
                        .createNativeQuery(ONCE)
                        .setParameter("id", response.id())
                        .setParameter("round", response.round())
                        .setParameter("version", response.surveyVersion())
                        .setParameter("language", response.language())
                        .setParameter("face", response.face())
                        .setParameter("mode", response.mode())
                        .setParameter("channel", response.channel())
                        .setParameter("received", response.received())
                        .setParameter("answers", new AnswersAsJson().convertToDatabaseColumn(response.answers()))
                        .setParameter("receipt", response.receiptHash())
                        .executeUpdate()
                == 1;
    }

    /** Puts new answers in the place of those with that receipt. @return whether they were there */
    boolean change(byte[] before, Contents now, byte[] receipt) {
        return getEntityManager()
                        .createNativeQuery(INSTEAD)
                        .setParameter("answers", new AnswersAsJson().convertToDatabaseColumn(now.answers()))
                        .setParameter("language", now.how().language())
                        .setParameter("face", now.how().face())
                        .setParameter("receipt", receipt)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }

    Optional<Response> withReceipt(byte[] hash, Round round) {
        return find("receiptHash = ?1 and round = ?2", hash, round.key()).firstResultOptional();
    }

    /**
     * Tells two states of a round's answers apart: how many there are, and how often they were changed
     * or taken back.
     */
    public String stamp(Round round) {
        return getEntityManager()
                .createQuery(
                        "select concat(count(r), '/', coalesce(sum(r.version), 0)) from Response r where r.round = ?1",
                        String.class)
                .setParameter(1, round.key())
                .getSingleResult();
    }

    /**
     * Writes them anew in an order of chance, if any came since the last time: neither where a row lies nor the
     * number of the transaction that wrote it must tell when it came.
     */
    @Transactional
    void shuffle(Round round) {
        if (writers(round) < 2) {
            return;
        }
        EntityManager store = getEntityManager();
        // Nobody may write meanwhile: a change to a row that has just moved would find nothing to change.
        store.createNativeQuery("lock table response in share row exclusive mode")
                .executeUpdate();
        store.createNativeQuery(SHUFFLE).setParameter("round", round.key()).executeUpdate();
    }

    /** How many transactions wrote them; one after a shuffle. */
    private long writers(Round round) {
        Object number = getEntityManager()
                .createNativeQuery("select count(distinct cast(xmin as text)) from response where round = :round")
                .setParameter("round", round.key())
                .getSingleResult();
        return ((Number) number).longValue();
    }
}
