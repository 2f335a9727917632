package org.heard.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every response there is. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    /**
     * Thirty others are written anew with each that comes, so that a dump at any moment shows it among them. They are
     * its neighbours in the order of ids, which is one of chance, and so many of them on either side that it is at any
     * place among them equally likely; the order goes round, from the last to the first. Rows that another send has
     * in hand are passed over: no send waits for another.
     */
    private static final String NEIGHBOURS = """
            place as (select floor(random() * 31)::int as before),
            near as (
                (select id from (
                    (select id, 1 as lap from response
                        where round = :round and id < (select id from newest) order by id desc limit 30)
                    union all
                    (select id, 2 from response
                        where round = :round and id > (select id from newest) order by id desc limit 30)
                    order by lap, id desc) downwards limit (select before from place))
                union
                (select id from (
                    (select id, 1 as lap from response
                        where round = :round and id > (select id from newest) order by id limit 30)
                    union all
                    (select id, 2 from response
                        where round = :round and id < (select id from newest) order by id limit 30)
                    order by lap, id) upwards limit (select 30 - before from place))
                union
                select id from newest),
            held as (select id from response where id in (select id from near) for update skip locked),
            gone as (delete from response where id in (select id from held) returning *)
            """;

    /**
     * Adds one, and its neighbours again. Where a response with its receipt is there already nothing is touched: who
     * holds rows and then waited for that one, which another may be moving, could wait for ever. Rows are moved whole: a
     * column added to the table and not here is an error at once, never a value lost.
     */
    private static final String ONCE = """
            with newest as (
                select cast(:id as uuid) as id
                where not exists (select from response where receipt_hash = :receipt)),
            """ + NEIGHBOURS + """
            , kept as (
                insert into response select * from (
                    select * from gone
                    union all
                    select id, :round, :version, :language, :face, :mode, :channel,
                        cast(:received as date), cast(:answers as jsonb), cast(:receipt as bytea), 1
                        from newest) as whole
                order by random()
                on conflict (receipt_hash) do nothing
                returning receipt_hash)
            select count(*) from kept where receipt_hash = :receipt""";

    private static final String AGAIN =
            "with newest as (select id from response where receipt_hash = :receipt), " + NEIGHBOURS + """
            insert into response select * from gone order by random()""";

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
        Object added = getEntityManager()
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
                .getSingleResult();
        return ((Number) added).longValue() == 1;
    }

    /** Puts new answers in the place of those with that receipt. @return whether they were there */
    boolean change(byte[] before, Contents now, byte[] receipt, Round round) {
        holdStill();
        boolean changed = getEntityManager()
                        .createNativeQuery(INSTEAD)
                        .setParameter("answers", new AnswersAsJson().convertToDatabaseColumn(now.answers()))
                        .setParameter("language", now.how().language())
                        .setParameter("face", now.how().face())
                        .setParameter("receipt", receipt)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
        if (changed) {
            layAgain(round, receipt);
        }
        return changed;
    }

    /** Takes the one with that receipt away. @return whether it was there */
    boolean erase(byte[] receipt, Round round) {
        holdStill();
        return delete("receiptHash = ?1 and round = ?2", receipt, round.key()) == 1;
    }

    /** What was changed must not stand out by its place either. */
    private void layAgain(Round round, byte[] receipt) {
        getEntityManager()
                .createNativeQuery(AGAIN)
                .setParameter("round", round.key())
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    /** Nobody writes until this transaction ends: a change to a row that has just moved would find nothing. */
    private void holdStill() {
        getEntityManager()
                .createNativeQuery("lock table response in share row exclusive mode")
                .executeUpdate();
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
     * Writes them all anew in an order of chance, if any came since the last time: then neither where a row lies nor
     * the number of the transaction that wrote it tells anything of when it came.
     */
    @Transactional
    void shuffle(Round round) {
        if (writers(round) < 2) {
            return;
        }
        holdStill();
        getEntityManager()
                .createNativeQuery(SHUFFLE)
                .setParameter("round", round.key())
                .executeUpdate();
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
