package org.heard.improvement.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Days;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.PublishedEvidence;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.promises.PromiseList;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.Thing;
import org.heard.improvement.record.Things;
import org.heard.improvement.record.WrittenMeanwhile;

/**
 * Every version of the public page. <b>What it guarantees:</b> a version is made of the entries before its own and of
 * the releases it names, and of nothing that came later. <b>What the caller must see to:</b> who may publish.
 */
@Singleton
class Publications {
    private static final String DAY = "day";
    private static final String RELEASES = "releases";
    private static final int VERSIONS_KEPT = 16;

    /** What versions come to by one state of the record: everybody asks for the newest two. */
    private record Folded(List<BoardEntry> entries, Cache<Version, Progress> versions) {
        static Folded of(List<BoardEntry> entries) {
            return new Folded(
                    entries,
                    Caffeine.newBuilder()
                            .maximumSize(VERSIONS_KEPT)
                            .executor(Runnable::run)
                            .build());
        }
    }

    private final AtomicReference<Folded> folded = new AtomicReference<>(Folded.of(List.of()));
    private final Boards boards;
    private final BoardRecord record;
    private final SurveyEvidence evidence;
    private final PromiseList promises;
    private final Plans plans;
    private final Clock clock;
    private final BoardRules rules;

    Publications(
            Boards boards,
            BoardRecord record,
            SurveyEvidence evidence,
            PromiseList promises,
            Plans plans,
            Clock clock,
            BoardRules rules) {
        this.boards = boards;
        this.record = record;
        this.evidence = evidence;
        this.promises = promises;
        this.plans = plans;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * One version.
     *
     * @param day as at which it shows the plan
     * @param seq its own entry
     * @param releases those it knew, and the withdrawals
     */
    record Version(LocalDate day, LocalDate published, long seq, List<String> releases) {
        public String inWords() {
            return Days.inWords(day);
        }

        public String publishedInWords() {
            return Days.inWords(published);
        }
    }

    /** The newest first. */
    List<Version> all() {
        return boards.today().all(ThingKind.PUBLICATION).stream()
                .map(Publications::version)
                .sorted(Comparator.comparing(Version::day).reversed())
                .toList();
    }

    private static Version version(Thing publication) {
        return new Version(
                publication.day(DAY).orElseThrow(),
                publication.first().recorded(),
                publication.first().seq(),
                publication.list(RELEASES));
    }

    /** What a version shows: worked out once, until the record in the database moves. */
    Progress progress(Version version) {
        List<BoardEntry> entries = record.entries();
        Folded known = folded.updateAndGet(last -> last.entries() == entries ? last : Folded.of(entries));
        return known.versions().get(version, any -> fold(version, entries));
    }

    private Progress fold(Version version, List<BoardEntry> entries) {
        List<BoardEntry> known =
                entries.stream().filter(entry -> entry.seq() < version.seq()).toList();
        Chain.Head head = known.stream()
                .filter(entry -> !entry.recorded().isAfter(version.day()))
                .reduce((older, newer) -> newer)
                .map(last -> new Chain.Head(last.seq(), last.digest()))
                .orElse(Chain.Head.EMPTY);
        Board board = new Board(Things.asAt(known, version.day()), version.day(), head, false, rules, version.day());
        return of(board, evidence.read().only(version.releases()));
    }

    /** Ids of releases a version rests on that were withdrawn after it was published: the version itself stays. */
    List<String> withdrawnSince(Version version) {
        return evidence.read().withdrawnSince(version.releases());
    }

    private Progress of(Board board, PublishedEvidence published) {
        return Progress.of(board, promises.of(board, published), plans.of(board, published));
    }

    /**
     * A version that is still to be published.
     *
     * @param seen what it rests on: the last entry, and each release
     */
    record Draft(Progress progress, String seen) {
        /** Why there is nothing to publish; empty where there is. */
        Optional<String> refusal() {
            return progress.isEmpty()
                    ? Optional.of("There is no action and no promise to publish as at " + progress.day() + ".")
                    : Optional.empty();
        }
    }

    /**
     * What a version as at that day would show, by the releases it will name and no other. What it rests on is read
     * first, so that whatever comes while it is worked out is noticed.
     */
    Draft draft(LocalDate day) {
        long last = record.head().seq();
        PublishedEvidence all = evidence.read();
        List<String> releases = all.known(day);
        return new Draft(
                of(boards.asAt(day), all.only(releases)),
                Stream.concat(Stream.of(Long.toString(last)), releases.stream()).collect(Collectors.joining(" ")));
    }

    /** Why no page is published as at that day, whatever it says; empty where one may be. */
    Optional<String> refusal(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of("This day is still to come. Choose today or an earlier day.");
        }
        Optional<LocalDate> last = all().stream().map(Version::day).findFirst();
        if (last.filter(day::equals).isPresent()) {
            return Optional.of("The page as at " + Days.inWords(day)
                    + " is published and stays as it is. Publish again as at a later day.");
        }
        return last.filter(day::isBefore)
                .map(newest -> "The page is published as at " + Days.inWords(newest) + ". Choose a later day.");
    }

    /**
     * Shows everybody the plan as at that day.
     *
     * @param seen what the page rested on that asked
     * @param seat who does it
     * @throws WrittenMeanwhile where that has moved; nothing is published
     */
    void publish(LocalDate day, String seen, String seat) {
        List<String> rests = List.of(seen.split(" "));
        List<String> releases = evidence.read().known(day);
        if (!releases.equals(rests.subList(1, rests.size())) || !rests.get(0).matches("\\d{1,9}")) {
            throw new WrittenMeanwhile();
        }
        Map<String, String> body = Map.of(DAY, day.toString(), RELEASES, String.join("\n", releases));
        record.appendNextTo(
                Long.parseLong(rests.get(0)),
                List.of(new NewEntry(
                        ThingKind.PUBLICATION.word(),
                        day.toString(),
                        0,
                        LocalDate.now(clock),
                        EntryKind.MADE,
                        body,
                        "")),
                seat);
    }
}
