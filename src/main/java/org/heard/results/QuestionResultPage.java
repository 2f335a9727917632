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
import org.heard.chart.Chart;
import org.heard.disclosure.SafeTable;
import org.heard.takeaway.Drawings;
import org.heard.takeaway.Form;
import org.heard.takeaway.TakenChart;

/** One question: the finding, the exact wording, charts, the same numbers as a table, groups, notes. */
@Path("/results/{release}/{question}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class QuestionResultPage {
    private final Shelf shelf;
    private final RoundNames names;
    private final Drawings drawings;

    QuestionResultPage(Shelf shelf, RoundNames names, Drawings drawings) {
        this.shelf = shelf;
        this.names = names;
        this.drawings = drawings;
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
            List<Shown> charts,
            List<Shown> groups,
            List<Chart> whoAnswered,
            List<String> warnings) {}

    /** A chart with its two drawings, of which the style sheet shows one. */
    record Shown(TakenChart taken, String wide, String narrow) {
        public Chart chart() {
            return taken.chart();
        }

        public List<Form> forms() {
            return List.of(Form.values());
        }
    }

    @GET
    public TemplateInstance question(@PathParam("release") String id, @PathParam("question") String question) {
        Shelf.Volume volume = shelf.take(id);
        SafeTable table = volume.across(question);
        return Templates.question(new View(
                id,
                names.round(volume.release().round()),
                volume.release().checkCode().toString(),
                !volume.release().isPublished(),
                table.about().wording(),
                table.about().labels(),
                String.join(", ", titles(table)),
                names.official(table.about().measure()),
                table.about().notes(),
                Finding.of(table, names),
                shown(volume, question, false),
                shown(volume, question, true),
                whoAnswered(volume, table),
                volume.release().who().warnings()));
    }

    private List<Shown> shown(Shelf.Volume volume, String question, boolean groups) {
        return volume.portfolio().of(question).stream()
                .filter(taken -> taken.isOfGroups() == groups)
                .map(taken -> new Shown(taken, drawings.wide(taken), drawings.narrow(taken)))
                .toList();
    }

    /** The profile of those who answered stands on the page of every other question. */
    private static List<Chart> whoAnswered(Shelf.Volume volume, SafeTable table) {
        return table.kind() == SafeTable.Kind.PROFILE
                ? List.of()
                : volume.profiles().stream()
                        .flatMap(profile -> Chart.of(profile).stream())
                        .toList();
    }

    private List<String> titles(SafeTable table) {
        return names.objectives().stream()
                .filter(o -> table.about().objectives().contains(o.key()))
                .map(o -> o.key() + " " + o.title())
                .toList();
    }
}
