package org.heard.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.heard.chart.Chart;
import org.heard.disclosure.SafeTable;

/** One question: the finding, the exact wording, charts, the same numbers as a table, groups, notes. */
@Path("/results/{release}/{question}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class QuestionResultPage {
    private final Shelf shelf;
    private final RoundNames names;

    QuestionResultPage(Shelf shelf, RoundNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    @CheckedTemplate(basePath = "results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(View view);
    }

    /** Everything the page shows. */
    record View(
            String id,
            String round,
            String checkCode,
            boolean preview,
            String wording,
            List<String> labels,
            String objectives,
            String official,
            List<String> notes,
            Finding finding,
            List<Chart> charts,
            List<Chart> groups,
            List<String> warnings) {}

    @GET
    public TemplateInstance question(@PathParam("release") String id, @PathParam("question") String question) {
        Shelf.Volume volume = shelf.take(id);
        SafeTable table = volume.across(question);
        return Templates.question(new View(
                id,
                names.round(volume.release().round()),
                volume.release().checkCode(),
                !volume.release().isPublished(),
                table.about().wording(),
                table.about().labels(),
                String.join(", ", titles(table)),
                names.official(table.about().measure()),
                table.about().notes(),
                Finding.of(table, names),
                volume.everyone(question).stream()
                        .flatMap(t -> Chart.of(t).stream())
                        .toList(),
                volume.groups(question).stream().map(Chart::groups).toList(),
                volume.release().who().warnings()));
    }

    private List<String> titles(SafeTable table) {
        return names.objectives().stream()
                .filter(o -> table.about().objectives().contains(o.key()))
                .map(o -> o.key() + " " + o.title())
                .toList();
    }

    /** All charts of one question, in the order of its page. */
    static Stream<Chart> charts(Shelf.Volume volume, String question) {
        return Stream.concat(
                volume.everyone(question).stream().flatMap(t -> Chart.of(t).stream()),
                volume.groups(question).stream().map(Chart::groups));
    }
}
