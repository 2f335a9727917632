package org.heard.publication.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heard.collection.closing.Clockwork;
import org.heard.collection.keying.FormCorrections;
import org.heard.collection.published.PublishedRounds;
import org.heard.collection.response.Lots;
import org.heard.collection.response.ResponseRows;
import org.heard.collection.response.Responses;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.Universe;
import org.heard.people.account.Actor;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * Makes the release of a closed round: count everything, protect it together, freeze it.
 *
 * <p><b>What it guarantees:</b> of two preparations of a family at once, one is counted again beside the other;
 * four presses make one release; nothing is stored but what was protected. <b>What the caller must see to:</b> the
 * round is closed.
 */
@ApplicationScoped
public class Preparation {
    private static final int MOST_LOOKS = 5;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Responses responses;
    private final Lots lots;
    private final Clockwork clockwork;
    private final ResponseRows rows;
    private final PublishedRounds published;
    private final Releases releases;
    private final DisclosureRules rules;
    private final FormCorrections corrections;
    private final RoundLog log;
    private final Clock clock;

    Preparation(
            Surveys surveys,
            Rounds rounds,
            Responses responses,
            Lots lots,
            Clockwork clockwork,
            ResponseRows rows,
            PublishedRounds published,
            Releases releases,
            DisclosureRules rules,
            FormCorrections corrections,
            RoundLog log,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.responses = responses;
        this.lots = lots;
        this.clockwork = clockwork;
        this.rows = rows;
        this.published = published;
        this.releases = releases;
        this.rules = rules;
        this.corrections = corrections;
        this.log = log;
        this.clock = clock;
    }

    /** Ends a round: from now on it takes no answers, all that came in are opened, and a release can be prepared. */
    @Transactional
    public void close(String roundKey, Actor by) {
        Round round = called(roundKey);
        QuarkusTransaction.suspendingExisting().run(() -> clockwork.openLots(round));
        rounds.getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        if (!round.isOpen()) {
            throw new ReleaseRefused("The round " + round.label() + " is already closed.");
        }
        if (round.isInItsLastHourAt(ZonedDateTime.now(clock))) {
            throw new ReleaseRefused("Whoever began to answer the round " + round.label()
                    + " before midnight may send until 1 am. Close it after that.");
        }
        round.close(LocalDate.now(clock));
        rounds.flush();
        openAll(round);
        log.write(round, by, "Closed it");
    }

    /** @throws ReleaseRefused where some stay sealed: what nobody can read must not be left out without a word */
    private void openAll(Round round) {
        int sealed = lots.openAll(round);
        if (sealed > 0) {
            throw new ReleaseRefused(sealed + " answers of the round " + round.label()
                    + " cannot be opened: they were sealed under another HEARD_SECRET. Start Heard with that one.");
        }
    }

    /**
     * @param by who prepares it
     * @throws ReleaseRefused with one sentence: no such round, still open, nobody answered, not safe
     */
    public Release prepare(String roundKey, Actor by) {
        return prepare(roundKey, OptionalInt.empty(), by);
    }

    /**
     * The same, once, however often it is asked for.
     *
     * @param version the version it will be: where there is one already, that is given
     */
    public Release prepareOnce(String roundKey, int version, Actor by) {
        return QuarkusTransaction.requiringNew()
                .call(() -> releases.version(roundKey, version))
                .orElseGet(() -> prepare(roundKey, OptionalInt.of(version), by));
    }

    /**
     * Releases of one family of surveys are judged as if made one after another, however many are prepared at
     * once: what was made meanwhile is judged with, which takes another look.
     */
    private Release prepare(String roundKey, OptionalInt version, Actor by) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            // Changes made since the close.
            QuarkusTransaction.requiringNew().run(() -> openAll(closed(roundKey)));
            Counted counted = QuarkusTransaction.requiringNew().call(() -> count(roundKey));
            // Hiding can take a while: no transaction stays open for it.
            ProtectedTables tables = ProtectedTables.protect(counted.universe(), counted.earlier(), rules);
            Optional<Release> kept = QuarkusTransaction.requiringNew().call(() -> keep(counted, version, by, tables));
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        throw new ReleaseRefused("Other releases of the same survey are being prepared. Wait a minute, then prepare"
                + " this one again.");
    }

    /** What was counted in one look at the database. */
    private record Counted(
            Round round, String family, String stamp, boolean invented, Universe universe, Ledger earlier) {}

    private Counted count(String roundKey) {
        Round round = closed(roundKey);
        refuseUndecided(round);
        List<AnsweredRound> all = upTo(round);
        return new Counted(
                round,
                survey(round).instrument(),
                responses.stamp(round),
                all.stream().anyMatch(r -> r.round().isInvented()),
                new Tabulation(surveys, all, rules.smallestBase()).universe(round.key()),
                ledger(survey(round).instrument()));
    }

    /** Empty where another release of the family was made since it was counted. */
    private Optional<Release> keep(Counted counted, OptionalInt version, Actor by, ProtectedTables tables) {
        releases.oneAtATime(counted.family());
        Optional<Release> made =
                version.isPresent() ? releases.version(counted.round().key(), version.getAsInt()) : Optional.empty();
        if (made.isPresent()) {
            return made;
        }
        if (!ledger(counted.family()).equals(counted.earlier())) {
            return Optional.empty();
        }
        String round = counted.round().key();
        Round held = rounds.held(round).orElseThrow();
        refuseUndecided(held);
        if (!responses.stamp(held).equals(counted.stamp())) {
            throw new ReleaseRefused("Somebody changed or erased their answers while they were being counted."
                    + " Prepare the release again.");
        }
        Survey survey = survey(counted.round());
        Release release = new Release(
                        round, releases.nextVersion(round), LocalDate.now(clock), by.role(), counted.invented(), tables)
                .beside(new Representation(surveys, survey, tables.tables()).found());
        Optional<Release> same = releases.latest(round).filter(release::isSameAs);
        if (same.isPresent()) {
            same.filter(Release::isPublished).ifPresent(Preparation::refuseTheSame);
            return same;
        }
        held.count(LocalDate.now(clock));
        releases.persist(release);
        log.write(held, by, "Prepared the release " + release.id());
        return Optional.of(release);
    }

    /** Once it is counted nobody could decide any more. */
    private void refuseUndecided(Round round) {
        long waiting = corrections.waiting(round);
        if (waiting > 0) {
            throw new ReleaseRefused("Of the round " + round.label() + " " + waiting
                    + (waiting == 1 ? " keyed form waits" : " keyed forms wait")
                    + " for a second officer to put right. Decide first, at “Piles of forms”, or let it lapse there.");
        }
    }

    private static void refuseTheSame(Release before) {
        throw new ReleaseRefused("Nothing has changed since the release " + before.id()
                + ", which is published: a new one would print every figure as it does.");
    }

    /** Shows a prepared release to board, forum and public in the same minute. */
    @Transactional
    public Release publish(String id, Actor by) {
        Release release = unpublished(id);
        releases.published().stream()
                .filter(before -> before.isFollowedBy(release))
                .max(Comparator.comparingInt(Release::version))
                .filter(release::isSameAs)
                .ifPresent(Preparation::refuseTheSame);
        release.publish(LocalDate.now(clock));
        log.write(called(release.round()), by, "Published the release " + id + " to board, forum and public");
        return release;
    }

    /** Deletes a prepared release that was never published. What has been shown stays. */
    @Transactional
    public void delete(String id, Actor by) {
        Release draft = unpublished(id);
        releases.delete(draft.issued());
        log.write(called(draft.round()), by, "Deleted the release " + id + ", which was never published");
    }

    /** @throws ReleaseRefused where there is none of that name that is still to be published */
    public Release unpublished(String id) {
        Release release = Optional.ofNullable(id)
                .flatMap(releases::findByIdOptional)
                .orElseThrow(() -> new ReleaseRefused("There is no release called “" + (id == null ? "" : id) + "”."));
        if (release.isPublished()) {
            throw new ReleaseRefused("The release " + id + " is already published.");
        }
        return release;
    }

    private Round closed(String key) {
        Round round = called(key);
        if (round.isOpen()) {
            throw new ReleaseRefused("The round " + round.label() + " is still open. Close it first.");
        }
        if (responses.countOf(round) == 0
                && published.findByIdOptional(round.key()).isEmpty()) {
            throw new ReleaseRefused("Nobody has answered in the round " + round.label() + ".");
        }
        return round;
    }

    private Round called(String key) {
        return Optional.ofNullable(key)
                .flatMap(rounds::called)
                .orElseThrow(() -> new ReleaseRefused("There is no round called “" + (key == null ? "" : key)
                        + "”. Rounds: "
                        + String.join(
                                ", ", rounds.listAll().stream().map(Round::key).toList()) + "."));
    }

    /** This round and every earlier closed one of the same instrument, oldest first. */
    private List<AnsweredRound> upTo(Round round) {
        Survey survey = survey(round);
        return surveys.of(survey.instrument()).stream()
                .filter(s -> s.month().compareTo(survey.month()) <= 0)
                .flatMap(s -> rounds.called(s.key()).stream())
                .filter(r -> !r.isOpen())
                .map(r -> published
                        .totalsOf(r, survey(r))
                        .map(totals -> AnsweredRound.surviving(r, survey(r), totals))
                        .orElseGet(() -> AnsweredRound.read(r, survey(r), rows)))
                .toList();
    }

    private Survey survey(Round round) {
        Survey survey = surveys.survey(round.survey())
                .orElseThrow(() -> new ReleaseRefused("The survey " + round.survey() + " of the round " + round.label()
                        + " is not among the survey files. Put its file back."));
        round.refuseChanged(survey).ifPresent(changed -> {
            throw new ReleaseRefused(changed);
        });
        return survey;
    }

    /**
     * All releases of the family, in the order in which they were made: those of later rounds too, for they count
     * this one beside theirs, and those that nobody can read any more.
     */
    private Ledger ledger(String family) {
        List<String> keys = surveys.of(family).stream().map(Survey::key).toList();
        return new Ledger(releases.list("round in ?1 order by made, id", keys).stream()
                .map(Release::frozen)
                .toList());
    }
}
