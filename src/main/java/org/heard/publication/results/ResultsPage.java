package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Days;
import org.heard.ground.language.Language;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.Reader;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.release.Issued;

/** What the newest results come to, all others, and where each area of the plan is told of. */
@Path("/results")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ResultsPage {
    private static final int LINES_A_PAGE = 20;

    private final Shelf shelf;
    private final PublishedPages printed;
    private final Scoreboards scoreboards;
    private final RoundNames names;
    private final Interpreter interpreter;
    private final TranslatedResults translated;

    ResultsPage(
            Shelf shelf,
            PublishedPages printed,
            Scoreboards scoreboards,
            RoundNames names,
            Interpreter interpreter,
            TranslatedResults translated) {
        this.shelf = shelf;
        this.printed = printed;
        this.scoreboards = scoreboards;
        this.names = names;
        this.interpreter = interpreter;
        this.translated = translated;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance results(View view);
    }

    /**
     * Everything the page shows.
     *
     * @param newest what each survey's newest release comes to; on the first page alone
     * @param releases all others
     * @param newer number of a page, 0 where there is none; {@code older} likewise
     */
    record View(
            List<ReleaseInBrief> newest,
            List<Line> releases,
            List<Area> areas,
            int page,
            int pages,
            int newer,
            int older) {}

    /** One release in the list. @param newer what the newest version prints otherwise; empty of the newest */
    record Line(
            String id,
            String survey,
            String round,
            int version,
            String released,
            boolean invented,
            boolean withdrawn,
            Optional<Issued.Change> newer) {}

    /** One objective and the pages that tell of it, in the newest release of each survey. */
    record Area(String title, List<Leaf> leaves) {}

    record Leaf(String address, String title, String round) {}

    @GET
    public Response results(@QueryParam("page") @DefaultValue("1") String page, @Context Request request) {
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        Reader in = interpreter.ofResults("/results");
        return printed.page(request, in, "page " + number, () -> page(in, number));
    }

    /** In another language than English there is one page: the newest results. */
    private TemplateInstance page(Reader in, int number) {
        if (in.speech().language().equals(Language.ENGLISH)) {
            return Templates.results(view(number));
        }
        if (number != 1) {
            throw new NotFoundException();
        }
        return translated.newest(in);
    }

    private View view(int page) {
        List<Issued> all = shelf.issued();
        List<Shelf.Volume> newest = shelf.newest();
        List<String> shown =
                newest.stream().map(volume -> volume.release().id()).toList();
        List<Issued> others =
                all.stream().filter(issued -> !shown.contains(issued.id())).toList();
        int pages = Math.max(1, (others.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<Line> lines = others.stream()
                .skip((long) (page - 1) * LINES_A_PAGE)
                .limit(LINES_A_PAGE)
                .map(one -> line(one, all))
                .toList();
        boolean first = page == 1;
        return new View(
                first ? inBrief(newest) : List.of(),
                lines,
                first ? areas(newest) : List.of(),
                page,
                pages,
                page - 1,
                page == pages ? 0 : page + 1);
    }

    private List<ReleaseInBrief> inBrief(List<Shelf.Volume> newest) {
        return newest.stream()
                .map(volume -> ReleaseInBrief.of(volume, scoreboards, names))
                .toList();
    }

    private Line line(Issued issued, List<Issued> all) {
        Optional<Issued> newest = issued.newest(all);
        return new Line(
                issued.id(),
                names.survey(issued.round()),
                names.round(issued.round()),
                issued.version(),
                Days.inWords(issued.released()),
                issued.invented(),
                issued.isWithdrawn(),
                newest.map(issued::changeTo));
    }

    /** What tells of every objective stands once, behind them. */
    private List<Area> areas(List<Shelf.Volume> newest) {
        List<Area> areas = new ArrayList<>();
        names.objectives()
                .forEach(objective -> areas.add(new Area(
                        objective.key() + " " + objective.title(),
                        leaves(
                                newest,
                                about ->
                                        !tellsOfAll(about) && about.objectives().contains(objective.key())))));
        List<Leaf> overall = leaves(newest, this::tellsOfAll);
        if (!overall.isEmpty()) {
            areas.add(new Area("All areas", overall));
        }
        return areas;
    }

    private boolean tellsOfAll(About about) {
        int all = names.objectives().size();
        return all > 1 && about.objectives().size() == all;
    }

    private List<Leaf> leaves(List<Shelf.Volume> newest, Predicate<About> wanted) {
        return newest.stream().flatMap(volume -> leaves(volume, wanted)).toList();
    }

    private Stream<Leaf> leaves(Shelf.Volume volume, Predicate<About> wanted) {
        String round = names.round(volume.release().round());
        return volume.tables().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS || table.kind() == SafeTable.Kind.ITEMS)
                .map(SafeTable::about)
                .filter(wanted)
                .map(about -> new Leaf(
                        "/results/" + volume.release().id() + "/" + about.question(),
                        (about.measure() + " " + about.title()).strip(),
                        round));
    }
}
