package org.heard.improvement.planning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.SlowFlag;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The plan and everything in it, as at a day. */
@Path("/board")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class PlanPage {
    private final Boards boards;
    private final Plans plans;
    private final ActionForm form;
    private final SurveyEvidence evidence;
    private final SignedIn who;
    private final UriInfo address;

    PlanPage(Boards boards, Plans plans, ActionForm form, SurveyEvidence evidence, SignedIn who, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.plans = plans;
        this.form = form;
        this.evidence = evidence;
        this.who = who;
    }

    /** A figure of a measure, as it is shown. */
    record FigureLine(String key, String period, String words, String status, String source, String quality) {}

    /** A measure with its figures, the newest first. */
    record Series(String key, String title, String unit, String tells, String source, List<FigureLine> figures) {}

    /** A slow action with its reasons. */
    record Slow(PlannedAction action, ColourMark mark, String reasons) {}

    @CheckedTemplate(basePath = "improvement/planning")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanView it, Board board, Actor actor);

        static native TemplateInstance objective(
                ObjectiveView it, Listing<ObjectiveView.ActionLine> actions, Board board, Actor actor);

        static native TemplateInstance action(ActionView it, Board board, Actor actor);

        static native TemplateInstance measures(Listing<Series> series, Board board, Actor actor);

        static native TemplateInstance slow(Listing<Slow> slow, Board board, Actor actor);
    }

    @GET
    @Path("plan")
    public TemplateInstance plan() {
        Board board = boards.asked();
        return Templates.plan(new PlanView(plans.of(board)), board, who.actor());
    }

    @GET
    @Path("plan/{objective}")
    public TemplateInstance objective(@PathParam("objective") String key) {
        Board board = boards.asked();
        PlannedObjective objective = plans.of(board).objective(key).orElseThrow(NotFoundException::new);
        ObjectiveView view = new ObjectiveView(objective, board);
        Listing<ObjectiveView.ActionLine> actions =
                listed("actions", view.actions(), one -> one.key() + " " + one.what() + " " + one.owner());
        return Templates.objective(view, actions, board, who.actor());
    }

    @GET
    @Path("plan/actions/{action}")
    public TemplateInstance action(@PathParam("action") String key) {
        Board board = boards.asked();
        ImprovementPlan plan = plans.of(board);
        PlannedAction action = plan.action(key).orElseThrow(NotFoundException::new);
        String objective = plan.objective(action.thing().text("objective"))
                .map(one -> one.key() + " " + one.title())
                .orElseThrow();
        return Templates.action(
                new ActionView(
                        action,
                        board,
                        objective,
                        form.fields(board),
                        evidence.told(action.thing().text("measure"), board.asAt())),
                board,
                who.actor());
    }

    @GET
    @Path("plan/measures")
    public TemplateInstance measures() {
        Board board = boards.asked();
        return Templates.measures(
                listed("measures", board.all(ThingKind.SERIES), one -> one.text("title") + " " + one.text("source"))
                        .map(one -> series(one, board)),
                board,
                who.actor());
    }

    private static Series series(Thing one, Board board) {
        List<FigureLine> figures = board.of(ThingKind.FIGURE, "series", one.key()).stream()
                .sorted(Comparator.comparing((Thing figure) -> figure.text("to"))
                        .reversed())
                .map(RecordedFigure::new)
                .map(figure -> line(figure, one))
                .toList();
        return new Series(
                one.key(), one.text("title"), one.text("unit"), tells(one.text("asks")), one.text("source"), figures);
    }

    private static FigureLine line(RecordedFigure figure, Thing series) {
        return new FigureLine(
                figure.thing().key(),
                figure.thing().text("period"),
                figure.words(),
                figure.thing().text("status"),
                figure.source(series),
                figure.thing().text("quality"));
    }

    private static String tells(String asks) {
        return switch (asks) {
            case "how-much" -> "How much was done";
            case "how-well" -> "How well it was done";
            default -> "Whether families are better off";
        };
    }

    @GET
    @Path("slow")
    public TemplateInstance slow() {
        Board board = boards.asked();
        List<Slow> slow = plans.of(board).slow().entrySet().stream()
                .map(one -> new Slow(
                        one.getKey(),
                        ColourMark.of(one.getKey().colour().colour()),
                        one.getValue().stream().map(SlowFlag::words).collect(Collectors.joining("; "))))
                .toList();
        Listing<Slow> listed = listed(
                "actions",
                slow,
                one -> one.action().key() + " " + one.action().thing().text("what") + " " + one.reasons());
        return Templates.slow(listed, board, who.actor());
    }

    private <T> Listing<T> listed(String name, List<T> all, Function<T, String> words) {
        return Listing.of(name, all, words, address.getQueryParameters());
    }

    /** How the months of the plan's targets are named. */
    static List<Integer> months() {
        return BoardSettings.USUAL.targets().months();
    }
}
