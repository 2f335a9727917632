package org.heard.improvement.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One version. @param day as at which it shows the plan; @param seq its own entry */
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

    /** What a version shows. */
    Progress progress(Version version) {
        List<BoardEntry> known = record.entries().stream()
                .filter(entry -> entry.seq() < version.seq())
                .toList();
        Chain.Head head = known.stream()
                .filter(entry -> !entry.recorded().isAfter(version.day()))
                .reduce((older, newer) -> newer)
                .map(last -> new Chain.Head(last.seq(), last.digest()))
                .orElse(Chain.Head.EMPTY);
        Board board = new Board(Things.asAt(known, version.day()), version.day(), head, false, rules, version.day());
        PublishedEvidence published = evidence.read().only(version.releases());
        return Progress.of(board, promises.of(board, published), plans.of(board, published));
    }

    /** What a version as at that day would show. */
    Progress draft(LocalDate day) {
        Board board = boards.asAt(day);
        PublishedEvidence published = evidence.read();
        return Progress.of(board, promises.of(board, published), plans.of(board, published));
    }

    /** Why the page is not published as at that day; empty where it may be. */
    Optional<String> refusal(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of("This day is still to come. Choose today or an earlier day.");
        }
        Optional<LocalDate> last = all().stream().map(Version::day).findFirst();
        if (last.filter(day::equals).isPresent()) {
            return Optional.of("The page as at " + Days.inWords(day)
                    + " is published and stays as it is. Publish again as at a later day.");
        }
        if (last.filter(day::isBefore).isPresent()) {
            return Optional.of("The page is published as at " + Days.inWords(last.get()) + ". Choose a later day.");
        }
        return draft(day).isEmpty()
                ? Optional.of("There is no action and no promise to publish as at " + Days.inWords(day) + ".")
                : Optional.empty();
    }

    /** What everything that would be published as at that day rests on: the last entry, and each release. */
    String seen(LocalDate day) {
        return Stream.concat(Stream.of(Long.toString(record.head().seq())), evidence.read().releases(day).stream())
                .collect(Collectors.joining(" "));
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
        List<String> releases = evidence.read().releases(day);
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
