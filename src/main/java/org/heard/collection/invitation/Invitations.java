package org.heard.collection.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;
import org.hibernate.Session;

/**
 * Codes that let somebody answer once. Sending writes a mark into a table of its own, so that no crash
 * loses it; the word "used" comes to the invitation itself later, together with at least nine others of its batch.
 * <b>What it guarantees:</b> anyone who asks who has not answered is told of a whole batch or of none, and between two answers
 * nothing changes or ten people and more of that batch have. <b>What its caller must see to:</b> a batch is for people, not
 * for the drawer: of anyone who keeps most of its codes, and uses ten, nobody can know that they are not people.
 */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    /** So many are marked together at the least: the smallest group anything may be said of. */
    public static final int TOGETHER = 10;

    private static final String SPEND =
            "insert into spent_invitation (mark, round) values (:mark, :round) on conflict (mark) do nothing";

    private final Secrets secrets;

    Invitations(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What a typed code is worth. */
    public enum Standing {
        UNKNOWN,
        GOOD,
        USED
    }

    /** Makes a batch of codes, good at once, and gives them out this once. */
    @Transactional
    public List<String> make(Round round, int number) {
        List<String> codes = draw(number);
        keep(round, codes);
        return codes;
    }

    /** Codes that are good for nothing until they are kept. */
    public List<String> draw(int number) {
        return Stream.generate(() -> Code.from(secrets.random(16)))
                .limit(number)
                .toList();
    }

    /** As one batch; kept are only marks of them, in the order of the marks. */
    @Transactional
    public void keep(Round round, List<String> codes) {
        UUID batch = secrets.randomId();
        codes.stream().map(this::id).sorted().forEach(id -> persist(new Invitation(id, batch, round)));
        flush();
    }

    @Transactional
    public Standing standing(String code, Round round) {
        return find("id = ?1 and round = ?2", id(code), round.key())
                .firstResultOptional()
                .map(found -> found.isUsed() || isSpent(markOf(found.id())) ? Standing.USED : Standing.GOOD)
                .orElse(Standing.UNKNOWN);
    }

    /** Of these codes, which are whole batches, those not known to be used: people a reminder may go to. */
    @Transactional
    public List<String> unused(List<String> codes, Round round) {
        if (missing(codes, round) > 0) {
            throw new IllegalStateException("only of whole batches is it told who has not answered");
        }
        Set<UUID> open = list("round = ?1 and used = false", round.key()).stream()
                .map(Invitation::id)
                .collect(Collectors.toSet());
        return codes.stream().filter(code -> open.contains(id(code))).toList();
    }

    /** How many codes were made together with these and are not among them. */
    @Transactional
    public long missing(List<String> codes, Round round) {
        Set<UUID> given = codes.stream().map(this::id).collect(Collectors.toSet());
        Map<Boolean, List<Invitation>> made =
                list("round", round.key()).stream().collect(Collectors.partitioningBy(one -> given.contains(one.id())));
        Set<UUID> batches = made.get(true).stream().map(Invitation::batch).collect(Collectors.toSet());
        return made.get(false).stream()
                .filter(one -> batches.contains(one.batch()))
                .count();
    }

    /** Of these codes, those never made for that round: mistyped ones. */
    @Transactional
    public List<String> unknown(List<String> codes, Round round) {
        Set<UUID> made = list("round", round.key()).stream().map(Invitation::id).collect(Collectors.toSet());
        return codes.stream().filter(code -> !made.contains(id(code))).toList();
    }

    public long made(Round round) {
        return count("round = ?1", round.key());
    }

    public long used(Round round) {
        return count("round = ?1 and used = true", round.key());
    }

    /** What a draft keeps, locked, of the code it was begun with. */
    public UUID id(String code) {
        return secrets.markAsId("invitation", Code.plain(code).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The invitation's own row is neither written nor locked: either would leave the number of the
     * transaction that brought the response.
     *
     * @return whether it was still good
     */
    public boolean spend(UUID invitation, Round round) {
        UUID mark = markOf(invitation);
        boolean first = store().createNativeMutationQuery(SPEND)
                        .setParameter("mark", mark)
                        .setParameter("round", round.key())
                        .executeUpdate()
                == 1;
        if (first && isMarkedUsed(invitation)) { // only now: it may have been settled a moment ago
            forget(List.of(mark));
            return false;
        }
        return first;
    }

    private boolean isMarkedUsed(UUID invitation) {
        return count("id = ?1 and used = true", invitation) > 0;
    }

    /** Writes "used" to those spent since the last time, where they are enough of one batch to hide among. */
    @Transactional
    public void settle(Round round) {
        Set<UUID> spent = new HashSet<>(store().createNativeQuery(
                        "select mark from spent_invitation where round = :round for update", UUID.class)
                .setParameter("round", round.key())
                .getResultList());
        if (spent.size() < TOGETHER) {
            return;
        }
        list("round = ?1 and used = false", round.key()).stream()
                .filter(one -> spent.contains(markOf(one.id())))
                .collect(Collectors.groupingBy(Invitation::batch))
                .values()
                .stream()
                .filter(batch -> batch.size() >= TOGETHER)
                .forEach(batch -> {
                    List<UUID> used =
                            batch.stream().map(Invitation::id).sorted().toList();
                    update("used = true where id in ?1", used);
                    forget(used.stream().map(this::markOf).toList());
                });
    }

    private void forget(List<UUID> marks) {
        store().createNativeMutationQuery("delete from spent_invitation where mark in :marks")
                .setParameter("marks", marks)
                .executeUpdate();
    }

    private boolean isSpent(UUID mark) {
        return !store().createNativeQuery("select mark from spent_invitation where mark = :mark", UUID.class)
                .setParameter("mark", mark)
                .getResultList()
                .isEmpty();
    }

    private Session store() {
        return getEntityManager().unwrap(Session.class);
    }

    private UUID markOf(UUID id) {
        return secrets.markAsId("spent invitation", id.toString().getBytes(StandardCharsets.UTF_8));
    }
}
