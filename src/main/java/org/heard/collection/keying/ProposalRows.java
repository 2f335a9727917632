package org.heard.collection.keying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Seal;
import org.heard.ground.crypto.Secrets;
import org.heard.people.account.Actor;

/** Proposals as they lie in the table: only whoever has the code on the paper can find or open one. */
@ApplicationScoped
class ProposalRows {
    private static final String ADD = """
            insert into keyed_correction (mark, round, sealed) values (:mark, :round, :sealed)
            on conflict do nothing""";

    private final EntityManager store;
    private final Seal seal;
    private final Secrets secrets;

    ProposalRows(EntityManager store, Seal seal, Secrets secrets) {
        this.store = store;
        this.seal = seal;
        this.secrets = secrets;
    }

    /** @return whether it was added: for one form one waits at a time */
    boolean add(CodedForm form, Proposal proposal, Actor by) {
        return store.createNativeQuery(ADD)
                        .setParameter("mark", mark(form))
                        .setParameter("round", form.round().key())
                        .setParameter("sealed", seal.close(key(form), proposal.bytes(proposer(form, by))))
                        .executeUpdate()
                == 1;
    }

    /** @param by who looks at it */
    Optional<FormCorrections.Waiting> find(CodedForm form, Actor by) {
        List<?> rows = store.createNativeQuery("select sealed from keyed_correction where mark = :mark")
                .setParameter("mark", mark(form))
                .getResultList();
        return rows.stream()
                .map(byte[].class::cast)
                .map(row -> waiting(form, row, by))
                .findFirst();
    }

    private FormCorrections.Waiting waiting(CodedForm form, byte[] row, Actor by) {
        byte[] open = seal.open(key(form), row);
        return new FormCorrections.Waiting(
                Proposal.of(open),
                Arrays.equals(Proposal.proposer(open), proposer(form, by)),
                Secrets.asId(Secrets.hash(row)).toString());
    }

    void remove(CodedForm form) {
        store.createNativeQuery("delete from keyed_correction where mark = :mark")
                .setParameter("mark", mark(form))
                .executeUpdate();
    }

    /** @return how many there were */
    long removeAll(Round round) {
        return store.createNativeQuery("delete from keyed_correction where round = :round")
                .setParameter("round", round.key())
                .executeUpdate();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (Object row : store.createNativeQuery("select round, count(*) from keyed_correction group by round")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return counts;
    }

    long count(Round round) {
        return ((Number) store.createNativeQuery("select count(*) from keyed_correction where round = :round")
                        .setParameter("round", round.key())
                        .getSingleResult())
                .longValue();
    }

    private UUID mark(CodedForm form) {
        return secrets.markAsId("proposed correction in the table", form.named());
    }

    /** Made from the code, which is kept nowhere: the secret and the row together open nothing. */
    private byte[] key(CodedForm form) {
        return secrets.mark("proposed correction as a key", form.named());
    }

    private byte[] proposer(CodedForm form, Actor by) {
        return secrets.mark("proposer of " + mark(form), by.account().getBytes(StandardCharsets.UTF_8));
    }
}
