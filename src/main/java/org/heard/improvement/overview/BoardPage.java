package org.heard.improvement.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.meetings.NextMeeting;
import org.heard.improvement.meetings.Partners;
import org.heard.improvement.meetings.Requests;
import org.heard.improvement.packs.BodyReports;
import org.heard.improvement.planning.ImprovementPlan;
import org.heard.improvement.planning.PlanView;
import org.heard.improvement.planning.Plans;
import org.heard.improvement.promises.PromiseLine;
import org.heard.improvement.promises.PromiseList;
import org.heard.improvement.risks.RiskLine;
import org.heard.improvement.risks.RiskRegister;
import org.heard.people.account.Actor;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.questionnaire.survey.Surveys;

/** What needs the board today, and the plan at a glance. */
@Path("/board")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class BoardPage {
    private static final int MOST_RISKS = 3;

    private final Boards boards;
    private final Plans plans;
    private final Surveys surveys;
    private final RiskRegister risks;
    private final PromiseList promises;
    private final SignedIn who;

    BoardPage(Boards boards, Plans plans, RiskRegister risks, PromiseList promises, Surveys surveys, SignedIn who) {
        this.boards = boards;
        this.plans = plans;
        this.risks = risks;
        this.promises = promises;
        this.surveys = surveys;
        this.who = who;
    }

    /**
     * What stands beside the plan.
     *
     * @param risks the gravest that are open
     * @param overdue how many of them were to be looked at before today
     * @param late promises whose day is past
     * @param partners whose part should grow
     * @param reports what went to the bodies outside, and when the next is due
     */
    record Beside(
            Optional<NextMeeting> meeting,
            Requests requests,
            List<RiskLine> risks,
            int overdue,
            List<PromiseLine> late,
            List<Partners.Named> partners,
            BodyReports reports) {}

    @CheckedTemplate(basePath = "improvement/overview")
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(
                String name, List<Need> needs, PlanView plan, Beside beside, boolean begun, Board board, Actor actor);
    }

    @GET
    public TemplateInstance board() {
        Board board = boards.asked();
        ImprovementPlan plan = plans.of(board);
        return Templates.board(
                surveys.area().board(),
                Need.of(plan),
                new PlanView(plan),
                new Beside(
                        NextMeeting.of(board),
                        Requests.of(board),
                        risks.worst(board, MOST_RISKS),
                        risks.overdue(board).size(),
                        promises.of(board).stream().filter(PromiseLine::late).toList(),
                        Partners.named(board, plan.coloursBySeat()),
                        BodyReports.of(board)),
                !board.all(ThingKind.SEAT).isEmpty(),
                board,
                who.actor());
    }
}
