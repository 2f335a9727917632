package org.heard.improvement.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The record in the database. <b>What it guarantees:</b> two writers never have one number, and of two who changed the
 * same version the second is told; entries of one press are all there or none is; a kill leaves the chain whole.
 * <b>What the caller must see to:</b> who may write what is asked by the page.
 */
@ApplicationScoped
public class BoardRecord {
    /** What was read last; only ever replaced whole. */
    private record Read(Chain.Head head, List<BoardEntry> entries) {}

    private final EntityManager store;
    private final Clock clock;
    private final AtomicReference<Read> read = new AtomicReference<>(new Read(Chain.Head.EMPTY, List.of()));

    BoardRecord(EntityManager store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds what was done today. @throws WrittenMeanwhile where a page was older than the record; nothing is added */
    @Transactional
    public void append(List<NewEntry> drafts, String seat) {
        append(drafts, seat, LocalDate.now(clock));
    }

    /**
     * The same on an earlier day, for what is brought in with its own days.
     *
     * @throws IllegalArgumentException where the record already holds a later day
     */
    @Transactional
    public void append(List<NewEntry> drafts, String seat, LocalDate recorded) {
        if (drafts.isEmpty()) {
            return; // nothing done leaves no trace, not even a head
        }
        Chain.Head head = held();
        for (NewEntry draft : drafts) {
            head = append(draft, seat, recorded, head);
        }
        moveHead(head);
    }

    /**
     * The same, where nothing at all was written since a page was shown.
     *
     * @param seen number of the last entry then
     * @throws WrittenMeanwhile where another entry followed; nothing is added
     */
    @Transactional
    public void appendNextTo(long seen, List<NewEntry> drafts, String seat) {
        if (held().seq() != seen) {
            throw new WrittenMeanwhile();
        }
        append(drafts, seat);
    }

    /**
     * Blanks what one entry said, its reason too. What stands now must not rest on it, but for kinds of which nothing
     * else can take an entry's place: then the thing is gone with its words.
     *
     * @param followed kinds whose things are never changed, only followed by others
     * @throws RedactionRefused where there is no such entry, it is blank, or its thing still stands by it
     */
    @Transactional
    public void redact(long seq, String why, String seat, Set<String> followed) {
        Chain.Head head = held();
        EntryRow row = store.find(EntryRow.class, seq);
        if (row == null || row.entry().isBlank() || row.entry().kind() == EntryKind.REDACTED) {
            throw new RedactionRefused("There is no entry " + seq + " that could be blanked.");
        }
        BoardEntry entry = row.entry();
        if (!followed.contains(entry.thing())
                && new Things(entries())
                        .of(entry.thing()).stream()
                                .anyMatch(thing -> thing.latest().seq() == seq)) {
            throw new RedactionRefused(
                    "Entry " + seq + " is what stands now. Write first what should stand, then blank it.");
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, String> named = Map.of(Redaction.OF, Long.toString(seq));
        int seen = version(entry.thing(), entry.key());
        moveHead(append(
                new NewEntry(entry.thing(), entry.key(), seen, today, EntryKind.REDACTED, named, why),
                seat,
                today,
                head));
        store.createNativeQuery("update board_entry set body = null, why = null where seq = :seq")
                .setParameter("seq", seq)
                .executeUpdate();
        store.refresh(row);
    }

    private Chain.Head append(NewEntry draft, String seat, LocalDate recorded, Chain.Head head) {
        if (version(draft.thing(), draft.key()) != draft.seen()) {
            throw new WrittenMeanwhile();
        }
        if (recorded.isBefore(lastDay(head))) {
            throw new IllegalArgumentException("entry " + head.seq() + " was recorded later than " + recorded);
        }
        BoardEntry entry = Chain.next(draft, seat, recorded, head);
        store.persist(new EntryRow(entry));
        store.flush();
        return new Chain.Head(entry.seq(), entry.digest());
    }

    private LocalDate lastDay(Chain.Head head) {
        EntryRow last = store.find(EntryRow.class, head.seq());
        return last == null ? LocalDate.MIN : last.entry().recorded();
    }

    private int version(String thing, String key) {
        return store.createQuery(
                        "select coalesce(max(e.version), 0) from EntryRow e where e.thing = :thing and e.key = :key",
                        Integer.class)
                .setParameter("thing", thing)
                .setParameter("key", key)
                .getSingleResult();
    }

    /** Everything there is, in order, as the record stands at this moment. */
    @Transactional
    public List<BoardEntry> entries() {
        Chain.Head head = head();
        Read last = read.get();
        if (last.head().equals(head)) {
            return last.entries();
        }
        List<BoardEntry> added = after(last.head().seq());
        boolean blanked = added.stream().anyMatch(entry -> entry.kind() == EntryKind.REDACTED);
        List<BoardEntry> all = new ArrayList<>();
        if (head.seq() <= last.head().seq() || blanked || !follows(last, added)) {
            all.addAll(after(0));
        } else {
            all.addAll(last.entries());
            all.addAll(added);
        }
        Read now = new Read(head, List.copyOf(all));
        read.set(now);
        return now.entries();
    }

    private static boolean follows(Read last, List<BoardEntry> added) {
        return added.isEmpty() || added.get(0).previous().equals(last.head().digest());
    }

    private List<BoardEntry> after(long seq) {
        return store
                .createQuery("from EntryRow e where e.seq > :seq order by e.seq", EntryRow.class)
                .setParameter("seq", seq)
                .getResultList()
                .stream()
                .map(EntryRow::entry)
                .collect(Collectors.toList());
    }

    /** One sentence for each thing wrong with the record; none where all is as it was written. */
    @Transactional
    public List<String> faults() {
        return Chain.faults(after(0), head());
    }

    /** Number and digest of the last entry, to be printed where something is issued. */
    @Transactional
    public Chain.Head head() {
        return read("select seq, digest from board_head");
    }

    /** Nobody else appends until the transaction ends. */
    private Chain.Head held() {
        store.createNativeQuery("insert into board_head (seq, digest) values (0, :beginning) on conflict do nothing")
                .setParameter("beginning", Chain.BEGINNING)
                .executeUpdate();
        return read("select seq, digest from board_head for update");
    }

    private Chain.Head read(String sql) {
        List<?> rows = store.createNativeQuery(sql).getResultList();
        if (rows.isEmpty()) {
            return Chain.Head.EMPTY;
        }
        Object[] row = (Object[]) rows.get(0);
        return new Chain.Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    private void moveHead(Chain.Head head) {
        store.createNativeQuery("update board_head set seq = :seq, digest = :digest")
                .setParameter("seq", head.seq())
                .setParameter("digest", head.digest())
                .executeUpdate();
    }
}
