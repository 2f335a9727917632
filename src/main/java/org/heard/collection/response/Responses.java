package org.heard.collection.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Secrets;
import org.hibernate.Session;

/**
 * Every response there is; what is told of a round counts those, too, that still lie in their envelopes.
 *
 * <p><b>What it guarantees:</b> a response holds nothing that says when it came or under which code. <b>What the
 * caller must see to:</b> what is read is counted, not shown.
 */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    /**
     * Each column by its name: one added to the table later breaks no lot.
     */
    private static final String INSERT = """
            insert into response (id, round, survey_version, language, face, mode, channel, received, answers,
            receipt_hash, version) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, 1)
            on conflict (receipt_hash) do nothing""";

    private final Envelopes envelopes;
    private final Secrets secrets;
    private final Clock clock;

    Responses(Envelopes envelopes, Secrets secrets, Clock clock) {
        this.envelopes = envelopes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** All that was sent, as it stands now, whether it lies sealed or opened. */
    @Transactional
    public List<Response> of(Round round) {
        List<Envelope> sealed = envelopes.of(round);
        Set<ByteBuffer> replaced = sealed.stream()
                .flatMap(envelope -> envelope.instead().stream())
                .map(ByteBuffer::wrap)
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        opened(round).stream()
                                .filter(response -> response.receiptHash() == null
                                        || !replaced.contains(ByteBuffer.wrap(response.receiptHash()))),
                        sealed.stream().map(envelope -> envelope.opened(secrets.randomId(), round, today)))
                .toList();
    }

    private List<Response> opened(Round round) {
        return list("round = ?1 order by id", round.key());
    }

    /** How many sent something that counts, sealed or opened. */
    @Transactional
    public long countOf(Round round) {
        return count("round = ?1", round.key()) + envelopes.countOf(round);
    }

    /** Whether anything of the round lies sealed, be it in somebody's place. */
    @Transactional
    public boolean waitSealed(Round round) {
        return envelopes.countOfAll(round) > 0;
    }

    /** How many came each way; to be told in steps of ten. */
    @Transactional
    public List<ChannelCount> came(Round round) {
        Map<ChannelCount, Long> came = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select new org.heard.collection.response.ChannelCount(r.mode, r.channel, r.face, count(r)) from Response r"
                                + " where r.round = ?1 group by r.mode, r.channel, r.face",
                        ChannelCount.class)
                .setParameter(1, round.key())
                .getResultList()
                .forEach(some -> came.merge(some.way(), some.responses(), Long::sum));
        envelopes.of(round).stream()
                .filter(envelope -> envelope.instead().isEmpty())
                .forEach(envelope -> came.merge(ChannelCount.way(envelope.how()), 1L, Long::sum));
        return came.entrySet().stream()
                .map(entry -> new ChannelCount(
                        entry.getKey().mode(),
                        entry.getKey().channel(),
                        entry.getKey().face(),
                        entry.getValue()))
                .toList();
    }

    /** Writes what came out of envelopes, or with an earlier round, in the order given, which must be one of chance; each once. */
    public void write(List<Response> opened) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Response response : opened) {
                    response.into(insert);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Takes the one with that receipt away. @return whether it was there */
    boolean erase(byte[] receipt, Round round) {
        return delete("receiptHash = ?1 and round = ?2", receipt, round.key()) == 1;
    }

    /** That response for the length of this transaction, anyone who else wants it waiting. */
    Optional<Response> held(byte[] receipt, Round round) {
        return find("receiptHash = ?1 and round = ?2", receipt, round.key())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Response> withReceipt(byte[] hash, Round round) {
        return find("receiptHash = ?1 and round = ?2", hash, round.key()).firstResultOptional();
    }

    /**
     * Tells two states of a round's answers apart: which there are, and how many envelopes wait. What was changed has
     * another id once it is opened.
     */
    @Transactional
    public String stamp(Round round) {
        return getEntityManager()
                        .createNativeQuery(
                                "select concat(count(*), '/', sum(version), '/', sum(uuid_hash(id))) from response"
                                        + " where round = :round",
                                String.class)
                        .setParameter("round", round.key())
                        .getSingleResult()
                + "/" + envelopes.countOfAll(round);
    }
}
