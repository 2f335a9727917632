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
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Days;
import org.heard.publication.release.Issued;
import org.heard.questionnaire.survey.Objective;

/** All published results, the newest first, and where each area of the plan is told of. */
@Path("/results")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ResultsPage {
    private static final int LINES_A_PAGE = 20;

    private final Shelf shelf;
    private final PublishedPages printed;
    private final RoundNames names;

    ResultsPage(Shelf shelf, PublishedPages printed, RoundNames names) {
        this.shelf = shelf;
        this.printed = printed;
        this.names = names;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance results(View view);
    }

    /** Everything the page shows; {@code earlier} and {@code later} are numbers of pages, 0 where there is none. */
    record View(List<Line> releases, List<Area> areas, int page, int pages, int newer, int older) {}

    /** One release in the list. */
    record Line(
            String id, String survey, String round, int version, String made, boolean invented, boolean superseded) {}

    /** One objective and the pages that tell of it, in the newest release of each survey. */
    record Area(String title, List<Leaf> leaves) {}

    record Leaf(String address, String title, String round) {}

    @GET
    public Response results(@QueryParam("page") @DefaultValue("1") String page, @Context Request request) {
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        return printed.page(request, "page " + number, () -> Templates.results(view(number)));
    }

    private View view(int page) {
        List<Issued> all = shelf.issued();
        int pages = Math.max(1, (all.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<Line> lines = all.stream()
                .skip((long) (page - 1) * LINES_A_PAGE)
                .limit(LINES_A_PAGE)
                .map(one -> line(one, all))
                .toList();
        return new View(lines, areas(), page, pages, page - 1, page == pages ? 0 : page + 1);
    }

    private Line line(Issued issued, List<Issued> all) {
        return new Line(
                issued.id(),
                names.survey(issued.round()),
                names.round(issued.round()),
                issued.version(),
                Days.inWords(issued.made()),
                issued.invented(),
                all.stream().anyMatch(issued::isFollowedBy));
    }

    private List<Area> areas() {
        List<Shelf.Volume> newest = shelf.newest();
        return names.objectives().stream()
                .map(objective -> new Area(
                        objective.key() + " " + objective.title(),
                        newest.stream()
                                .flatMap(volume -> leaves(volume, objective))
                                .toList()))
                .toList();
    }

    private Stream<Leaf> leaves(Shelf.Volume volume, Objective objective) {
        String round = names.round(volume.release().round());
        return volume.tables().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS || table.kind() == SafeTable.Kind.ITEMS)
                .filter(table -> table.about().objectives().contains(objective.key()))
                .map(SafeTable::about)
                .map(about -> new Leaf(
                        "/results/" + volume.release().id() + "/" + about.question(),
                        (about.measure() + " " + about.title()).strip(),
                        round));
    }
}
