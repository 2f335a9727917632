package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;

/** Proposals as they lie in the table: only whoever has the code on the paper can find or open one. */
@ApplicationScoped
class ProposalRows {
    private static final String ADD = """
            insert into keyed_correction (mark, round, proposer, sealed) values (:mark, :round, :proposer, :sealed)
            on conflict do nothing""";

    private final EntityManager store;
    private final Secrets secrets;

    ProposalRows(EntityManager store, Secrets secrets) {
        this.store = store;
        this.secrets = secrets;
    }

    /** @return whether it was added: for one form one waits at a time */
    boolean add(Round round, String code, Proposal proposal, Actor by) {
        return store.createNativeQuery(ADD)
                        .setParameter("mark", mark(round, code))
                        .setParameter("round", round.key())
                        .setParameter("proposer", proposer(round, code, by))
                        .setParameter("sealed", secrets.lock(key(round, code), proposal.bytes()))
                        .executeUpdate()
                == 1;
    }

    /** @param by who looks at it */
    Optional<FormCorrections.Waiting> find(Round round, String code, Actor by) {
        List<?> rows = store.createNativeQuery("select proposer, sealed from keyed_correction where mark = :mark")
                .setParameter("mark", mark(round, code))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> waiting(round, code, (byte[]) row[0], (byte[]) row[1], by))
                .findFirst();
    }

    private FormCorrections.Waiting waiting(Round round, String code, byte[] proposer, byte[] sealed, Actor by) {
        return new FormCorrections.Waiting(
                Proposal.of(Secrets.unlock(key(round, code), sealed)),
                Arrays.equals(proposer, proposer(round, code, by)),
                Secrets.asId(Secrets.hash(sealed)).toString());
    }

    void remove(Round round, String code) {
        store.createNativeQuery("delete from keyed_correction where mark = :mark")
                .setParameter("mark", mark(round, code))
                .executeUpdate();
    }

    /** @return how many there were */
    long removeAll(Round round) {
        return store.createNativeQuery("delete from keyed_correction where round = :round")
                .setParameter("round", round.key())
                .executeUpdate();
    }

    long count(Round round) {
        return ((Number) store.createNativeQuery("select count(*) from keyed_correction where round = :round")
                        .setParameter("round", round.key())
                        .getSingleResult())
                .longValue();
    }

    private UUID mark(Round round, String code) {
        return secrets.markAsId("proposed correction in the table", named(round, code));
    }

    private byte[] key(Round round, String code) {
        return secrets.mark("proposed correction as a key", named(round, code));
    }

    private byte[] proposer(Round round, String code, Actor by) {
        return secrets.mark("proposer of " + mark(round, code), by.account().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] named(Round round, String code) {
        return (round.key() + " " + Code.plain(code)).getBytes(StandardCharsets.UTF_8);
    }
}
