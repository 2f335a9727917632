package org.heard.collection.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLock;
import org.heard.ground.crypto.Seal;
import org.hibernate.Session;

/**
 * Every envelope that waits to be opened. <b>What it guarantees:</b> without the server's secret nothing here leads
 * to a receipt, a code or a response. <b>What its caller must see to:</b> in the transaction that adds one nothing else is
 * written but that the code is spent and the draft is gone.
 */
@ApplicationScoped
class Envelopes {
    private static final String ADD = """
            insert into envelope (mark, round, instead, sealed) values (:mark, :round, :instead, :sealed)
            on conflict do nothing""";

    /** Only while the round is open; once, also where a backup brought the draft of an opened one back. */
    private static final String SEND = """
            insert into envelope (mark, round, sealed) select :mark, key, :sealed from round
            where key = :round and state = 'OPEN'
            and not exists (select from response where receipt_hash = :response) on conflict do nothing""";

    private static final String KNOWN = """
            select count(*) from (select from envelope where mark = :mark
            union all select from response where receipt_hash = :response) as known""";

    private static final String FIRST = """
            select cast(min(place) - 1 as integer)
            from unnest(cast(:envelopes as bytea[]), cast(:responses as bytea[]), cast(:changed as bytea[]))
            with ordinality as asked (envelope, response, changed, place)
            where exists (select from envelope where mark = asked.envelope and round = :round)
            or exists (select from response where receipt_hash = asked.response and round = :round)
            and not exists (select from envelope where instead = asked.changed)""";

    private final Session store;
    private final Seal seal;

    Envelopes(Session store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** One that was taken out. @param instead as it lay beside the seal; may be null */
    record Taken(byte[] mark, byte[] instead, byte[] sealed) {}

    /**
     * Anyone who closes the round waits until those on their way are in.
     *
     * @return whether it is in, now or before; not where the round is closed
     */
    boolean send(Round round, Marks marks, Envelope envelope) {
        RoundLock.OF_THE_ROUND.passThrough(store, round);
        return store.createNativeMutationQuery(SEND)
                                .setParameter("mark", marks.envelope())
                                .setParameter("round", round.key())
                                .setParameter("sealed", seal.close(marks.envelope(), envelope.bytes()))
                                .setParameter("response", marks.response())
                                .executeUpdate()
                        == 1
                || isKnown(marks);
    }

    private boolean isKnown(Marks marks) {
        return store.createNativeQuery(KNOWN, Long.class)
                        .setParameter("mark", marks.envelope())
                        .setParameter("response", marks.response())
                        .getSingleResult()
                > 0;
    }

    /** @param instead mark of that response for this table, null where it takes nobody's place. @return whether it is in now */
    boolean add(Round round, byte[] mark, byte[] instead, Envelope envelope) {
        return store.createNativeMutationQuery(ADD)
                        .setParameter("mark", mark)
                        .setParameter("round", round.key())
                        .setParameter("instead", instead, byte[].class)
                        .setParameter("sealed", seal.close(mark, envelope.bytes()))
                        .executeUpdate()
                == 1;
    }

    /** Whether that response is to be replaced, so that its receipt opens nothing any more. */
    boolean waitsInstead(Marks response) {
        return count("instead = :value", response.changed()) > 0;
    }

    Optional<Envelope> find(byte[] mark, Round round) {
        return some("select mark, instead, sealed from envelope where mark = :mark and round = :round", mark, round)
                .map(this::open);
    }

    /** @return the place in the list of the first that is here or opened, and that nothing waits to take the place of */
    Optional<Integer> first(List<Marks> some, Round round) {
        return Optional.ofNullable(store.createNativeQuery(FIRST, Integer.class)
                .setParameter("envelopes", each(some, Marks::envelope))
                .setParameter("responses", each(some, Marks::response))
                .setParameter("changed", each(some, Marks::changed))
                .setParameter("round", round.key())
                .getSingleResultOrNull());
    }

    private static byte[][] each(List<Marks> some, Function<Marks, byte[]> one) {
        return some.stream().map(one).toArray(byte[][]::new);
    }

    /** Takes it out; anyone who opens it at this moment is waited for, and then it is not here any more. */
    Optional<Taken> take(byte[] mark, Round round) {
        return some(
                "delete from envelope where mark = :mark and round = :round returning mark, instead, sealed",
                mark,
                round);
    }

    Envelope open(Taken taken) {
        return Envelope.of(seal.open(taken.mark(), taken.sealed()));
    }

    /** How many there are of a round that take nobody's place: people who are in no other count. */
    long countOf(Round round) {
        return count("round = :value and instead is null", round.key());
    }

    long countOfAll(Round round) {
        return count("round = :value", round.key());
    }

    /** All of a round, opened to be looked at; they stay sealed. */
    List<Envelope> of(Round round) {
        return store.createNativeQuery(
                        "select mark, instead, sealed from envelope where round = :round", Object[].class)
                .setParameter("round", round.key())
                .getResultStream()
                .map(row -> open(taken(row)))
                .toList();
    }

    /** Marks of those that take nobody's place. */
    List<byte[]> waiting(Round round) {
        return marks("round = :round and instead is null", round);
    }

    List<byte[]> all(Round round) {
        return marks("round = :round", round);
    }

    /** Those of them that are there still, until the transaction ends; anyone who changes or takes one back is waited for. */
    List<Taken> hold(List<byte[]> marks) {
        return store.createNativeQuery(
                        "select mark, instead, sealed from envelope where mark = any(:marks) for update",
                        Object[].class)
                .setParameter("marks", marks.toArray(byte[][]::new))
                .getResultStream()
                .map(Envelopes::taken)
                .toList();
    }

    void remove(List<byte[]> marks) {
        store.createNativeMutationQuery("delete from envelope where mark = any(:marks)")
                .setParameter("marks", marks.toArray(byte[][]::new))
                .executeUpdate();
    }

    private List<byte[]> marks(String which, Round round) {
        return store.createNativeQuery("select mark from envelope where " + which, byte[].class)
                .setParameter("round", round.key())
                .getResultList();
    }

    private long count(String which, Object value) {
        return store.createNativeQuery("select count(*) from envelope where " + which, Long.class)
                .setParameter("value", value)
                .getSingleResult();
    }

    private Optional<Taken> some(String sql, byte[] mark, Round round) {
        return store.createNativeQuery(sql, Object[].class)
                .setParameter("mark", mark)
                .setParameter("round", round.key())
                .getResultStream()
                .map(Envelopes::taken)
                .findFirst();
    }

    private static Taken taken(Object[] row) {
        return new Taken((byte[]) row[0], (byte[]) row[1], (byte[]) row[2]);
    }
}
