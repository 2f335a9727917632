package org.heard.publication.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Sentence;
import org.heard.ground.web.Site;
import org.heard.publication.exports.ReleaseCache;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Withdrawal;

/**
 * New results for whoever wants to hear of them without giving an address: releases as they were published, the newest
 * first.
 */
@Path("/results.atom")
@PermitAll
public class ResultsFeed {
    private static final int MOST = 40;
    private static final long MOST_BYTES = 2L << 20;
    private static final String ONLY_WORDS = "Only the words about who was heard are new.";

    private final Shelf shelf;
    private final RoundNames names;
    private final Site site;
    private final Clock clock;
    private final ReleaseCache<byte[]> kept = new ReleaseCache<>(MOST_BYTES, bytes -> bytes.length);

    ResultsFeed(Shelf shelf, RoundNames names, Site site, Clock clock) {
        this.shelf = shelf;
        this.names = names;
        this.site = site;
        this.clock = clock;
    }

    @GET
    public Response feed(@Context UriInfo here, @Context Request request) {
        URI address = site.address().orElse(here.getBaseUri());
        byte[] bytes = kept.get(shelf.edition() + address, () -> of(address).bytes());
        return Lasting.page(new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)) + bytes.length))
                .answer(request, () -> bytes)
                .type(AtomFeed.TYPE)
                .build();
    }

    private AtomFeed of(URI address) {
        List<Issued> all = shelf.issued();
        return new AtomFeed(
                "Heard, results, " + site.area(),
                "New results: " + site.area(),
                site.council(),
                address,
                "/results.atom",
                "/results",
                day(LocalDate.EPOCH),
                all.stream()
                        .sorted(Comparator.comparing(Issued::published, Comparator.reverseOrder()))
                        .limit(MOST)
                        .map(one -> entry(one, all))
                        .toList());
    }

    private AtomFeed.Entry entry(Issued one, List<Issued> all) {
        Optional<Issued> newer = one.newest(all);
        String title = names.survey(one.round()) + (one.version() > 1 ? ", version " + one.version() : "");
        return new AtomFeed.Entry(
                one.id(),
                standing(one, newer) + title + (one.invented() ? " (invented sample data)" : ""),
                "/results/" + one.id(),
                day(one.published()),
                day(moved(one, newer)),
                one.isWithdrawn() ? withdrawn(one, newer) : told(one, newer, all));
    }

    private static String standing(Issued one, Optional<Issued> newer) {
        if (one.isWithdrawn()) {
            return "Withdrawn: ";
        }
        return newer.filter(later -> one.changeTo(later).isFigures()).isPresent() ? "Superseded: " : "";
    }

    /** The last day on which something happened to it. */
    private static LocalDate moved(Issued one, Optional<Issued> newer) {
        return Stream.of(
                        Optional.of(one.published()),
                        newer.map(Issued::published),
                        Optional.ofNullable(one.withdrawal()).map(Withdrawal::day))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String withdrawn(Issued one, Optional<Issued> newer) {
        return "These figures were " + one.withdrawal().inWords() + " Please do not use them."
                + newer.filter(later -> !later.isWithdrawn())
                        .map(later -> " Version " + later.version() + " is out.")
                        .orElse("");
    }

    private String told(Issued one, Optional<Issued> newer, List<Issued> all) {
        return newer.map(later -> followed(later, one.changeTo(later))).orElseGet(() -> found(one, all));
    }

    private static String followed(Issued newer, Issued.Change change) {
        String version = "Version " + newer.version();
        return switch (change) {
            case FIGURES ->
                version + " takes the place of these figures. They stay, so that whoever holds them can look them up.";
            case WORDS -> version + " is out. No figure moved. " + ONLY_WORDS;
            case NOTHING -> version + " is out. No figure moved.";
        };
    }

    private String found(Issued one, List<Issued> all) {
        String headline = headline(shelf.take(one.id()));
        return one.before(all).map(earlier -> follows(earlier.changeTo(one))).orElse("") + headline;
    }

    private static String follows(Issued.Change change) {
        return switch (change) {
            case FIGURES -> "A new version of these figures; the page says what moved. ";
            case WORDS -> "A new version in which no figure moved. " + ONLY_WORDS + " ";
            case NOTHING -> "";
        };
    }

    /** What the first picture of the release says, or its first question where no measure leads. */
    private String headline(Shelf.Volume volume) {
        return Sentence.full(volume.portfolio().of("").stream()
                .findFirst()
                .map(taken -> taken.chart().title())
                .or(() -> volume.tables().stream()
                        .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                        .filter(table -> !table.rows().isEmpty())
                        .findFirst()
                        .map(table -> MeasureFinding.of(table, names.words()).told()))
                .orElse("The figures are out"));
    }

    private OffsetDateTime day(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
