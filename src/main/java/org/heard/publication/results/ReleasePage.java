package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Days;
import org.heard.people.account.SignedIn;
import org.heard.publication.exports.CheckResult;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.FigureChange;
import org.heard.publication.exports.Standings;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Release;
import org.heard.publication.release.WhoWasHeard;
import org.heard.questionnaire.survey.Objective;

/** One release: its headline findings, its measures by objective, who answered, what to take away. */
@Path("/results/{release}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReleasePage {
    private final Shelf shelf;
    private final RoundNames names;
    private final Standings standings;
    private final PublishedPages printed;
    private final Drawings drawings;
    private final SignedIn reader;
    private final DisclosureRules rules;

    ReleasePage(
            Shelf shelf,
            RoundNames names,
            Standings standings,
            PublishedPages printed,
            Drawings drawings,
            SignedIn reader,
            DisclosureRules rules) {
        this.shelf = shelf;
        this.names = names;
        this.standings = standings;
        this.printed = printed;
        this.drawings = drawings;
        this.reader = reader;
        this.rules = rules;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance release(View view);
    }

    /**
     * Everything the page shows.
     *
     * @param silent areas of which no question of this round tells
     * @param changesNeeded "ten": how many responses have to change before figures do, by the thresholds of today, which
     *     decide about the next release
     */
    record View(
            String id,
            String survey,
            String round,
            String made,
            String checkCode,
            boolean preview,
            Optional<Issued> newer,
            Optional<Before> before,
            List<String> labels,
            List<MeasureFinding> headlines,
            List<DrawnTwice> sideBySide,
            Tests tests,
            List<Area> areas,
            List<String> silent,
            List<MeasureFinding> others,
            List<MeasureFinding> profiles,
            WhoWasHeard who,
            String areaName,
            String changesNeeded,
            boolean mayTakeReport) {}

    /**
     * The version these figures take the place of.
     *
     * @param moved what is printed otherwise now: a correction of so many responses that it tells of nobody
     */
    record Before(int version, String made, List<FigureChange> moved) {
        static Before of(CheckResult standing) {
            Release earlier = standing.release();
            return new Before(earlier.version(), Days.inWords(earlier.made()), standing.moved());
        }
    }

    /** The measures of one objective. */
    record Area(String key, String title, List<MeasureFinding> measures) {}

    /** How often we looked, and how often chance alone would have flagged something. */
    record Tests(long made, long flagged, String byChance) {
        static Tests of(List<SafeTable> tables) {
            List<SafeTable.Change> tested = tables.stream()
                    .flatMap(t -> t.changes().stream()
                            .filter(c -> c.to().equals(t.latest().key())))
                    .filter(c -> c.comparison().flatMap(x -> x.adjustedP()).isPresent())
                    .toList();
            long flagged = tested.stream()
                    .filter(c -> c.comparison().orElseThrow().verdict().isFlagged())
                    .count();
            return new Tests(tested.size(), flagged, Long.toString(Math.round(tested.size() * 0.05)));
        }
    }

    @GET
    public Response release(@PathParam("release") String id, @Context Request request) {
        return printed.page(request, id, () -> Templates.release(view(shelf.take(id))));
    }

    private View view(Shelf.Volume volume) {
        List<SafeTable> rounds = volume.tables().stream()
                .filter(t -> t.kind() == SafeTable.Kind.ROUNDS || t.kind() == SafeTable.Kind.ITEMS)
                .toList();
        return new View(
                volume.release().id(),
                names.survey(volume.release().round()),
                names.round(volume.release().round()),
                Days.inWords(volume.release().made()),
                volume.release().checkCode().toString(),
                !volume.release().isPublished(),
                shelf.newer(volume.release()),
                standings.before(volume.release()).map(Before::of),
                volume.tables().stream()
                        .flatMap(t -> t.about().labels().stream())
                        .distinct()
                        .toList(),
                findings(rounds.stream()
                        .filter(t -> names.isHeadline(t.about().measure()))
                        .toList()),
                DrawnTwice.of(volume, "", false, drawings),
                Tests.of(rounds),
                areas(rounds),
                silent(rounds),
                findings(rounds.stream()
                        .filter(t -> t.about().measure().isEmpty()
                                && t.about().objectives().isEmpty())
                        .toList()),
                findings(volume.profiles()),
                volume.release().who(),
                names.area(),
                rules.inWords(),
                !reader.actor().isNobody());
    }

    /** What tells of every objective stands once, before them; an objective of which nothing tells is not here. */
    private List<Area> areas(List<SafeTable> tables) {
        List<SafeTable> telling = telling(tables);
        List<SafeTable> overall = telling.stream().filter(this::tellsOfAll).toList();
        List<Area> areas = new ArrayList<>();
        areas.add(new Area("", "Overall", findings(overall)));
        names.objectives()
                .forEach(o -> areas.add(area(
                        o, telling.stream().filter(t -> !overall.contains(t)).toList())));
        return areas.stream().filter(area -> !area.measures().isEmpty()).toList();
    }

    private List<String> silent(List<SafeTable> tables) {
        return names.objectives().stream()
                .filter(o -> telling(tables).stream()
                        .noneMatch(t -> t.about().objectives().contains(o.key())))
                .map(o -> o.key() + " " + o.title())
                .toList();
    }

    /** Measures, and other questions that are asked for the sake of an objective. */
    private static List<SafeTable> telling(List<SafeTable> tables) {
        return tables.stream()
                .filter(t -> !t.about().measure().isEmpty()
                        || !t.about().objectives().isEmpty())
                .toList();
    }

    private boolean tellsOfAll(SafeTable table) {
        return table.about().objectives().size() == names.objectives().size();
    }

    private Area area(Objective objective, List<SafeTable> tables) {
        return new Area(
                objective.key(),
                objective.title(),
                findings(tables.stream()
                        .filter(t -> t.about().objectives().contains(objective.key()))
                        .toList()));
    }

    private List<MeasureFinding> findings(List<SafeTable> tables) {
        return tables.stream().map(t -> MeasureFinding.of(t)).toList();
    }
}
