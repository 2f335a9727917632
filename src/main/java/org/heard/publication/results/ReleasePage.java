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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.figures.chart.MeasureWords;
import org.heard.figures.disclosure.SafeTable;
import org.heard.ground.language.Days;
import org.heard.ground.language.Language;
import org.heard.ground.web.Interpreter;
import org.heard.ground.web.Reader;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.publication.exports.CheckResult;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.FigureChange;
import org.heard.publication.exports.Scoreboards;
import org.heard.publication.exports.Standings;
import org.heard.publication.release.Release;
import org.heard.publication.release.WhoWasHeard;
import org.heard.publication.release.Withdrawal;

/** One release: what it comes to, its scoreboard, every question, who answered, what to take away. */
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
    private final Area area;
    private final Scoreboards scoreboards;
    private final Interpreter interpreter;
    private final TranslatedResults translated;

    ReleasePage(
            Shelf shelf,
            RoundNames names,
            Standings standings,
            PublishedPages printed,
            Drawings drawings,
            SignedIn reader,
            Area area,
            Scoreboards scoreboards,
            Interpreter interpreter,
            TranslatedResults translated) {
        this.shelf = shelf;
        this.names = names;
        this.standings = standings;
        this.printed = printed;
        this.drawings = drawings;
        this.reader = reader;
        this.area = area;
        this.scoreboards = scoreboards;
        this.interpreter = interpreter;
        this.translated = translated;
    }

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance release(View view);
    }

    /**
     * Everything the page shows.
     *
     * @param questions in the order they were asked
     * @param charts those of several questions, to be taken away
     * @param silent areas of which no question of this round tells
     * @param changesNeeded "ten": how many responses have to change before figures do, by the thresholds of today, which
     *     decide about the next release
     */
    record View(
            String id,
            String survey,
            String round,
            String released,
            String checkCode,
            boolean preview,
            Optional<Withdrawal> withdrawn,
            Optional<Shelf.Newer> newer,
            Optional<Before> before,
            ReleaseInBrief brief,
            List<DrawnTwice> charts,
            Tests tests,
            List<MeasureFinding> questions,
            List<String> silent,
            List<MeasureFinding> profiles,
            WhoWasHeard who,
            String areaName,
            String changesNeeded,
            boolean mayTakeReport) {
        /** Whether the scoreboard has told of it. */
        public boolean isOnBoard(MeasureFinding finding) {
            return brief.board().stream()
                    .flatMap(board -> board.rows().stream())
                    .anyMatch(row -> row.question().equals(finding.code()));
        }
    }

    /**
     * The version these figures take the place of.
     *
     * @param moved what is printed otherwise now: a correction of so many responses that it tells of nobody
     */
    record Before(int version, String released, List<FigureChange> moved) {
        static Before of(CheckResult standing) {
            Release earlier = standing.release();
            return new Before(earlier.version(), Days.inWords(earlier.released()), standing.moved());
        }
    }

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
        Reader in = interpreter.ofResults("/results/" + id);
        return printed.page(request, in, id, () -> page(in, shelf.take(id)));
    }

    private TemplateInstance page(Reader in, Shelf.Volume volume) {
        return in.speech().language().equals(Language.ENGLISH)
                ? Templates.release(view(volume))
                : translated.release(in, volume);
    }

    private View view(Shelf.Volume volume) {
        List<SafeTable> rounds = volume.tables().stream()
                .filter(t -> t.kind() == SafeTable.Kind.ROUNDS || t.kind() == SafeTable.Kind.ITEMS)
                .toList();
        return new View(
                volume.release().id(),
                names.survey(volume.release().round()),
                names.round(volume.release().round()),
                Days.inWords(volume.release().released()),
                volume.release().checkCode().toString(),
                !volume.release().isPublished(),
                volume.release().withdrawal(),
                shelf.newer(volume.release()),
                standings.before(volume.release()).map(Before::of),
                ReleaseInBrief.of(volume, scoreboards, names),
                DrawnTwice.of(volume, "", false, drawings),
                Tests.of(rounds),
                findings(asked(volume.release().round(), rounds)),
                silent(rounds),
                findings(volume.profiles()),
                volume.release().who(),
                names.area(),
                area.thresholds().inWords(),
                reader.actor().isReader());
    }

    private List<SafeTable> asked(String round, List<SafeTable> tables) {
        return tables.stream()
                .sorted(Comparator.comparingInt(
                        table -> names.place(round, table.about().question())))
                .toList();
    }

    private List<String> silent(List<SafeTable> tables) {
        return names.objectives().stream()
                .filter(o ->
                        tables.stream().noneMatch(t -> t.about().objectives().contains(o.key())))
                .map(o -> o.key() + " " + o.title())
                .toList();
    }

    private List<MeasureFinding> findings(List<SafeTable> tables) {
        MeasureWords words = names.words();
        return tables.stream().map(t -> MeasureFinding.of(t, words)).toList();
    }
}
