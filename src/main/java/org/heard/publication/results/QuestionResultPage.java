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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.figures.chart.Chart;
import org.heard.figures.chart.RoundMarks;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.OtherVoices;
import org.heard.publication.release.Issued;

/** One question: the finding, the exact wording, its rounds, charts and tables, groups, other voices, notes. */
@Path("/results/{release}/{question}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class QuestionResultPage {
    private final Shelf shelf;
    private final PublishedPages printed;
    private final RoundNames names;
    private final OtherVoices voices;
    private final Drawings drawings;

    QuestionResultPage(Shelf shelf, PublishedPages printed, RoundNames names, OtherVoices voices, Drawings drawings) {
        this.shelf = shelf;
        this.printed = printed;
        this.names = names;
        this.voices = voices;
        this.drawings = drawings;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(View view);
    }

    /**
     * Everything the page shows.
     *
     * @param newer the release whose figures take the place of these
     * @param answers what could be chosen
     * @param paired whether others are asked on the same theme
     */
    record View(
            String id,
            String round,
            String checkCode,
            boolean preview,
            Optional<Issued> newer,
            MeasureFinding finding,
            String wording,
            String version,
            String answers,
            String unit,
            List<String> labels,
            List<AskedRound> rounds,
            List<DrawnTwice> charts,
            List<DrawnTwice> groups,
            boolean paired,
            Optional<AllVoices> voices,
            String official,
            String objectives,
            List<String> notes,
            List<Chart> whoAnswered,
            List<String> warnings) {}

    @GET
    public Response question(
            @PathParam("release") String id, @PathParam("question") String question, @Context Request request) {
        return printed.page(request, id + "/" + question, () -> Templates.question(view(shelf.take(id), question)));
    }

    private View view(Shelf.Volume volume, String question) {
        SafeTable table = volume.across(question);
        return new View(
                volume.release().id(),
                names.round(volume.release().round()),
                volume.release().checkCode().toString(),
                !volume.release().isPublished(),
                shelf.newer(volume.release()),
                MeasureFinding.of(table),
                table.about().wording(),
                version(table),
                answers(table),
                table.about().unit(),
                table.about().labels(),
                AskedRound.of(table, names),
                DrawnTwice.of(volume, question, false, drawings),
                DrawnTwice.of(volume, question, true, drawings),
                !voices.pairs(table.about().measure()).isEmpty(),
                AllVoices.of(volume.release(), question, voices, drawings),
                names.official(table.about().measure()),
                objectives(table),
                table.about().notes(),
                whoAnswered(volume, table),
                volume.release().who().warnings());
    }

    private String version(SafeTable table) {
        return names.question(table.latest().round(), table.about().question())
                .map(q -> Integer.toString(q.asked().version()))
                .orElse("");
    }

    private static String answers(SafeTable table) {
        return table.columns().stream()
                .filter(column -> !column.isNet() && column.kind() != Column.Kind.BLANK)
                .map(Column::label)
                .collect(Collectors.joining(" · "));
    }

    /** The profile of those who answered stands on the page of every other question. */
    private static List<Chart> whoAnswered(Shelf.Volume volume, SafeTable table) {
        if (table.kind() == SafeTable.Kind.PROFILE) {
            return List.of();
        }
        RoundMarks marks = RoundMarks.of(volume.tables());
        return volume.profiles().stream()
                .flatMap(profile -> Chart.of(profile, marks).stream())
                .toList();
    }

    private String objectives(SafeTable table) {
        return names.objectives().stream()
                .filter(o -> table.about().objectives().contains(o.key()))
                .map(o -> o.key() + " " + o.title())
                .collect(Collectors.joining(", "));
    }
}
