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
import java.util.stream.Stream;
import org.heard.figures.chart.Scoreboard;
import org.heard.figures.disclosure.Column;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.ground.language.Language;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.Reader;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.OtherVoices;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.release.Withdrawal;

/**
 * One question, what a reader asks for first at the top: the finding, its picture, how sure we can be, other voices,
 * groups; then, folded, its exact wording, all figures, files and method.
 */
@Path("/results/{release}/{question}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class QuestionResultPage {
    private final Shelf shelf;
    private final PublishedPages printed;
    private final RoundNames names;
    private final OtherVoices voices;
    private final Drawings drawings;
    private final Scoreboards scoreboards;
    private final Interpreter interpreter;
    private final TranslatedResults translated;

    QuestionResultPage(
            Shelf shelf,
            PublishedPages printed,
            RoundNames names,
            OtherVoices voices,
            Drawings drawings,
            Scoreboards scoreboards,
            Interpreter interpreter,
            TranslatedResults translated) {
        this.shelf = shelf;
        this.printed = printed;
        this.names = names;
        this.voices = voices;
        this.drawings = drawings;
        this.scoreboards = scoreboards;
        this.interpreter = interpreter;
        this.translated = translated;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance question(View view);
    }

    /**
     * Everything the page shows.
     *
     * @param newer the release that takes the place of this one
     * @param chances what chance alone could do to the latest share, in a sentence; empty where there is none
     * @param row the question's row of the scoreboard, where that is picture enough for its rounds
     * @param pictures those the page shows
     * @param ofRounds those it shows and those it does not, all to be taken away
     * @param ofCharts what holds for the marks of its charts
     * @param symbols what stands for a figure in its tables, each once
     * @param answers what could be chosen
     * @param paired whether others are asked on the same theme
     */
    record View(
            String id,
            String round,
            String checkCode,
            boolean preview,
            Optional<Withdrawal> withdrawn,
            Optional<Shelf.Newer> newer,
            MeasureFinding finding,
            String chances,
            Optional<Scoreboard> row,
            List<DrawnTwice> pictures,
            List<DrawnTwice> groups,
            List<DrawnTwice> ofRounds,
            String wording,
            String version,
            String answers,
            String unit,
            List<String> labels,
            List<AskedRound> rounds,
            boolean paired,
            Optional<AllVoices> voices,
            String official,
            String objectives,
            List<String> notes,
            String ofCharts,
            List<String> symbols,
            List<String> warnings) {
        /** All charts that can be taken away, those of groups last. */
        public List<DrawnTwice> charts() {
            return Stream.concat(ofRounds.stream(), groups.stream()).toList();
        }

        public List<GroupFigures> groupFigures() {
            return GroupFigures.of(groups);
        }
    }

    @GET
    public Response question(
            @PathParam("release") String id, @PathParam("question") String question, @Context Request request) {
        String here = id + "/" + question;
        Reader in = interpreter.ofResults("/results/" + here);
        return printed.page(request, in, here, () -> page(in, shelf.take(id), question));
    }

    private TemplateInstance page(Reader in, Shelf.Volume volume, String question) {
        return in.speech().language().equals(Language.ENGLISH)
                ? Templates.question(view(volume, question))
                : translated.question(in, volume, question);
    }

    private View view(Shelf.Volume volume, String question) {
        SafeTable table = volume.across(question);
        List<AskedRound> rounds = AskedRound.of(table, names);
        Optional<Scoreboard> row = scoreboards.of(volume.release(), table).filter(board -> isFew(table));
        List<DrawnTwice> charts = DrawnTwice.of(volume, question, false, drawings);
        List<DrawnTwice> groups = DrawnTwice.of(volume, question, true, drawings);
        return new View(
                volume.release().id(),
                names.round(volume.release().round()),
                volume.release().checkCode().toString(),
                !volume.release().isPublished(),
                volume.release().withdrawal(),
                shelf.newer(volume.release()),
                MeasureFinding.of(table, names.words()),
                chances(table),
                row,
                row.isPresent() ? charts.subList(1, charts.size()) : charts,
                groups,
                charts,
                table.about().wording(),
                version(table),
                answers(table),
                table.about().unit(),
                table.about().labels(),
                rounds,
                !voices.pairs(table.about().measure()).isEmpty(),
                AllVoices.of(volume.release(), question, voices, drawings),
                names.official(table.about().measure()),
                objectives(table),
                table.about().notes().stream()
                        .filter(note -> rounds.stream().noneMatch(round -> round.says(note)))
                        .toList(),
                notes(charts),
                symbols(Stream.concat(charts.stream(), groups.stream())),
                volume.release().who().warnings());
    }

    /** Two or three rounds are a row of a scoreboard; more are a line in time, the first of the charts. */
    private static boolean isFew(SafeTable table) {
        return table.rows().size() == 2 || table.rows().size() == 3;
    }

    /** Each sentence once: charts of one question share most of them. */
    private static String notes(List<DrawnTwice> charts) {
        return charts.stream()
                .flatMap(shown -> Stream.of(shown.chart().note().split("(?<=\\.) (?=\\p{Lu})")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> symbols(Stream<DrawnTwice> charts) {
        return charts.flatMap(shown -> shown.chart().dataTable().symbols().stream())
                .distinct()
                .toList();
    }

    private static String chances(SafeTable table) {
        return table.headline()
                .map(Column::code)
                .flatMap(code -> table.latest()
                        .share(code)
                        .flatMap(share -> table.latest()
                                .interval(code)
                                .map(interval -> "With this many answers, chance alone could put the "
                                        + Percent.whole(share) + " anywhere from " + Percent.whole(interval.lower())
                                        + " to " + Percent.whole(interval.upper()) + ".")))
                .orElse("");
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

    private String objectives(SafeTable table) {
        return names.objectives().stream()
                .filter(o -> table.about().objectives().contains(o.key()))
                .map(o -> o.key() + " " + o.title())
                .collect(Collectors.joining(", "));
    }
}
