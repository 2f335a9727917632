package org.heard.publication.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heard.collection.round.Round;
import org.heard.collection.round.RoundLog;
import org.heard.collection.round.Rounds;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.Universe;
import org.heard.people.account.Actor;
import org.heard.people.area.KeptThresholds;
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
    private final CountedRounds counted;
    private final Closing closing;
    private final Releases releases;
    private final KeptThresholds thresholds;
    private final RoundLog log;
    private final Clock clock;

    Preparation(
            Surveys surveys,
            Rounds rounds,
            CountedRounds counted,
            Closing closing,
            Releases releases,
            KeptThresholds thresholds,
            RoundLog log,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.counted = counted;
        this.closing = closing;
        this.releases = releases;
        this.thresholds = thresholds;
        this.log = log;
        this.clock = clock;
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
        closing.endOrRefuse(roundKey);
        for (int looked = 0; looked < MOST_LOOKS; looked++) {
            // Changes made since the close, each round's in a transaction of their own.
            QuarkusTransaction.requiringNew()
                    .call(() -> counted.movable(counted.closed(roundKey)))
                    .forEach(key -> QuarkusTransaction.requiringNew().run(() -> counted.openAll(counted.called(key))));
            Look look = QuarkusTransaction.requiringNew().call(() -> look(roundKey));
            // Hiding can take a while: no transaction stays open for it.
            ProtectedTables tables = ProtectedTables.protect(look.universe(), look.earlier(), look.rules());
            Optional<Release> kept = QuarkusTransaction.requiringNew().call(() -> keep(look, version, by, tables));
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        throw new ReleaseRefused("Other releases of the same survey are being prepared. Wait a minute, then prepare"
                + " this one again.");
    }

    /**
     * What was counted in one look at the database.
     *
     * @param movable keys of the rounds counted in which something could still be changed
     * @param stamp of those
     * @param rules the thresholds it is protected by
     */
    private record Look(
            Round round,
            String family,
            List<String> movable,
            String stamp,
            boolean invented,
            DisclosureRules rules,
            Universe universe,
            Ledger earlier) {}

    private Look look(String roundKey) {
        Round round = counted.closed(roundKey);
        List<String> movable = counted.movable(round);
        List<Round> moving = movable.stream().sorted().map(counted::called).toList();
        counted.refuseWaiting(moving);
        // Before they are read: what is changed meanwhile is another state.
        String stamp = counted.stamp(moving);
        List<AnsweredRound> all = counted.upTo(round);
        String family = counted.survey(round).instrument();
        DisclosureRules rules = thresholds.held();
        return new Look(
                round,
                family,
                movable,
                stamp,
                all.stream().anyMatch(r -> r.round().isInvented()),
                rules,
                new Tabulation(surveys, all, rules.smallestBase()).universe(round.key()),
                ledger(family));
    }

    /** Empty where another release of the family was made, or other thresholds set, since it was counted. */
    private Optional<Release> keep(Look look, OptionalInt version, Actor by, ProtectedTables tables) {
        releases.oneAtATime(look.family());
        String round = look.round().key();
        Optional<Release> made = version.isPresent() ? releases.version(round, version.getAsInt()) : Optional.empty();
        if (made.isPresent()) {
            return made;
        }
        if (!thresholds.held().equals(look.rules()) || !ledger(look.family()).equals(look.earlier())) {
            return Optional.empty();
        }
        List<Round> held = counted.held(look.movable());
        counted.refuseWaiting(held);
        counted.refuseMoved(held, look.stamp());
        Survey survey = counted.survey(look.round());
        Release release = new Release(
                        round, releases.nextVersion(round), LocalDate.now(clock), by.role(), look.invented(), tables)
                .beside(new Representation(surveys, survey, tables.tables()).found());
        List<Round> moved = counted.count(held);
        Optional<Release> same = releases.latest(round)
                .filter(release::isSameAs)
                .filter(one -> one.withdrawal().isEmpty());
        if (same.isPresent()) {
            same.filter(Release::isPublished).map(Release::issued).ifPresent(Preparation::refuseTheSame);
            return same;
        }
        releases.persist(release);
        log.write(look.round(), by, "Prepared the release " + release.id());
        moved.stream()
                .filter(earlier -> !earlier.key().equals(round))
                .forEach(earlier -> log.write(earlier, by, "Counted it for the release " + release.id()));
        return Optional.of(release);
    }

    private static void refuseTheSame(Issued before) {
        throw new ReleaseRefused("Nothing has changed since the release " + before.id()
                + ", which is published: a new one would print every figure as it does.");
    }

    /** Shows a prepared release to board, forum and public in the same minute. */
    @Transactional
    public Release publish(String id, Actor by) {
        Release release = unpublished(id);
        if (!DisclosureRules.behind(release.tables()).isNowhereBelow(thresholds.held())) {
            throw new ReleaseRefused("The limits for small numbers were raised since " + id
                    + " was prepared, so it would show what is hidden now. Prepare it again, and publish that one.");
        }
        Issued issued = release.issued();
        issued.before(releases.issued())
                .filter(issued::isSameAs)
                .filter(earlier -> !earlier.isWithdrawn())
                .ifPresent(Preparation::refuseTheSame);
        release.publish(LocalDate.now(clock));
        log.write(counted.called(release.round()), by, "Published the release " + id + " to board, forum and public");
        return release;
    }

    /**
     * Takes a published release back. It stays in the ledger: what was printed was seen.
     *
     * @param why in plain words, for everybody
     */
    @Transactional
    public Release withdraw(String id, String why, Actor by) {
        String wrong = Withdrawal.fault(why);
        if (!wrong.isEmpty()) {
            throw new ReleaseRefused(wrong + ".");
        }
        Release release = standing(releases.held(id == null ? "" : id), id);
        release.withdraw(new Withdrawal(LocalDate.now(clock), why));
        log.write(counted.called(release.round()), by, "Withdrew the release " + id);
        return release;
    }

    /** @throws ReleaseRefused where there is no published release of that name that was not withdrawn */
    @Transactional
    public Release standing(String id) {
        return standing(releases.findByIdOptional(id == null ? "" : id), id);
    }

    private static Release standing(Optional<Release> found, String id) {
        Release release = found.filter(Release::isPublished)
                .orElseThrow(() ->
                        new ReleaseRefused("There is no published release called “" + (id == null ? "" : id) + "”."));
        release.withdrawal().ifPresent(earlier -> {
            throw new ReleaseRefused(WithdrawnRelease.sentence(release, earlier));
        });
        return release;
    }

    /** Deletes a prepared release that was never published. What has been shown stays. */
    @Transactional
    public void delete(String id, Actor by) {
        Release draft = unpublished(id);
        releases.delete(draft.issued());
        log.write(counted.called(draft.round()), by, "Deleted the release " + id + ", which was never published");
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

    /**
     * All releases of the family, in the order in which they were made: those of later rounds too, for they count
     * this one beside theirs, and those that nobody can read any more.
     */
    Ledger ledger(String family) {
        List<String> keys = surveys.of(family).stream().map(Survey::key).toList();
        return new Ledger(releases.list("round in ?1 order by made, id", keys).stream()
                .map(Release::frozen)
                .toList());
    }
}
