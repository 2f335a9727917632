package org.heard.collection.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.collection.invitation.Invitations;
import org.heard.collection.mailing.MailingFile.Addressed;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.ground.crypto.Seal;
import org.heard.ground.crypto.Secrets;
import org.heard.ground.language.Days;
import org.heard.people.account.Actor;
import org.hibernate.Session;

/**
 * What was sent with which mailing file, and what waits to be. <b>What it guarantees:</b> of any number of officers who press
 * at once, on whatever instance, one sends; a row that waits holds its mail sealed, under a key made of its own id. <b>What its
 * caller must see to:</b> the file was opened by {@link MailingFiles} and is of that round.
 */
@ApplicationScoped
class Mailings {
    /** After an invitation or a reminder so many days pass before the next. */
    static final int DAYS_BETWEEN = 3;

    static final int MOST_REMINDERS = 2;

    private static final String BEGIN = "insert into mailing (id, step, round, day, addresses)"
            + " values (:id, :step, :round, :day, :addresses) on conflict do nothing";
    private static final String WAIT = "insert into waiting_mail (id, mailing, step, round, sealed, not_before)"
            + " values (:id, :mailing, :step, :round, :sealed, :now)";
    private static final String ALL = """
            select m.id, m.step, m.day, m.addresses, m.sent, m.refused, m.seen,
                (select count(*) from waiting_mail w where w.mailing = m.id and w.step = m.step)
            from mailing m where m.round = :round order by m.day, m.step, m.id""";

    private final Session store;
    private final Invitations invitations;
    private final MailWords words;
    private final RoundLog log;
    private final Seal seal;
    private final Secrets secrets;
    private final Clock clock;

    Mailings(
            Session store,
            Invitations invitations,
            MailWords words,
            RoundLog log,
            Seal seal,
            Secrets secrets,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.words = words;
        this.log = log;
        this.seal = seal;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * One sending.
     *
     * @param step 0 the invitation, then its reminders
     * @param addresses how many were written to; 0 for a reminder, whose number is not kept
     * @param sent handed over; 0 for a reminder
     * @param refused by the mail server, for good or too often
     * @param seen an officer has read that
     * @param waiting not handed over yet
     */
    record Mailing(UUID id, int step, LocalDate day, int addresses, int sent, int refused, boolean seen, long waiting) {
        boolean isInvitation() {
            return step == 0;
        }

        /** Heard stopped while it handed them over, or the round closed before: nobody knows, or nobody got them. */
        long unsure() {
            return isInvitation() ? addresses - sent - refused - waiting : 0;
        }

        boolean isUnderWay() {
            return waiting > 0;
        }
    }

    /** @param told what to say of it, in one sentence; @param done whether anything was sent */
    record Pressed(String told, boolean done) {}

    /** The codes of the file become good, and its mails wait, in one transaction. */
    @Transactional
    public Pressed invite(MailingFile file, Round round, Actor by) {
        if (!begin(file, 0, file.all().size(), round)) {
            return new Pressed("These invitations were sent on " + lastDay(file) + ". Nothing was sent again", false);
        }
        invitations.keep(round, file.codes());
        enqueue(file.all(), file, 0, round);
        log.write(round, by, "Sent " + file.all().size() + " invitations by mail");
        return new Pressed("The invitations are on their way", true);
    }

    /** To those whose codes are not known to be used; never who they are, nor how many. */
    @Transactional
    public Pressed remind(MailingFile file, Round round, Actor by) {
        Optional<Mailing> last = last(file);
        if (last.isEmpty()) {
            return new Pressed("The invitations in this file have not been sent yet. Send them first", false);
        }
        int step = last.get().step() + 1;
        if (step > MOST_REMINDERS) {
            return new Pressed("Two reminders went out with this file. People were told there are no more", false);
        }
        LocalDate from = last.get().day().plusDays(DAYS_BETWEEN);
        if (LocalDate.now(clock).isBefore(from)) {
            return new Pressed(
                    "A mail went out with this file on "
                            + Days.inWords(last.get().day()) + ". The next may go from " + Days.inWords(from) + " on",
                    false);
        }
        if (!begin(file, step, 0, round)) {
            return new Pressed("Somebody else sent this reminder a moment ago. Nothing was sent again", false);
        }
        List<String> open = invitations.unused(file.codes(), round);
        enqueue(file.all().stream().filter(one -> open.contains(one.code())).toList(), file, step, round);
        log.write(round, by, "Sent a reminder by mail");
        return new Pressed("The reminder is on its way to everybody whose code is not known to be used", true);
    }

    private boolean begin(MailingFile file, int step, int addresses, Round round) {
        return store.createNativeMutationQuery(BEGIN)
                        .setParameter("id", file.id())
                        .setParameter("step", step)
                        .setParameter("round", round.key())
                        .setParameter("day", LocalDate.now(clock))
                        .setParameter("addresses", addresses)
                        .executeUpdate()
                == 1;
    }

    private void enqueue(List<Addressed> some, MailingFile file, int step, Round round) {
        for (Addressed one : secrets.shuffled(some)) {
            UUID id = secrets.randomId();
            OutgoingMail mail = words.mail(round, file.language(), step > 0, one);
            store.createNativeMutationQuery(WAIT)
                    .setParameter("id", id)
                    .setParameter("mailing", file.id())
                    .setParameter("step", step)
                    .setParameter("round", round.key())
                    .setParameter("sealed", seal.close(mark(id), mail.bytes()))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    static byte[] mark(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private Optional<Mailing> last(MailingFile file) {
        return of(file.round()).stream()
                .filter(one -> one.id().equals(file.id()))
                .reduce((first, second) -> second.step() > first.step() ? second : first);
    }

    private String lastDay(MailingFile file) {
        return last(file).map(one -> Days.inWords(one.day())).orElse("another day");
    }

    /** All of a round, the earliest first. */
    @Transactional
    public List<Mailing> of(String round) {
        return store.createNativeQuery(ALL, Object[].class).setParameter("round", round).getResultList().stream()
                .map(Mailings::mailing)
                .toList();
    }

    private static Mailing mailing(Object[] row) {
        return new Mailing(
                (UUID) row[0],
                (Integer) row[1],
                row[2] instanceof Date day ? LocalDate.parse(day.toString()) : (LocalDate) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Boolean) row[6],
                ((Number) row[7]).longValue());
    }

    /** An officer has read what became of them. */
    @Transactional
    public void see(Round round) {
        store.createNativeMutationQuery("update mailing set seen = true where round = :round and not seen")
                .setParameter("round", round.key())
                .executeUpdate();
    }
}
