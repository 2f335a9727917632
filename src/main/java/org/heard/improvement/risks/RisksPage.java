package org.heard.improvement.risks;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heard.ground.language.Days;
import org.heard.ground.web.Listing;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.evidence.MeasureTold;
import org.heard.improvement.evidence.SurveyEvidence;
import org.heard.improvement.record.BoardEntry;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The risk register as at a day, and each risk with its history. */
@Path("/board/risks")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class RisksPage {
    private final Boards boards;
    private final RiskRegister register;
    private final RiskSuggestions suggestions;
    private final RiskForm form;
    private final SurveyEvidence evidence;
    private final SignedIn who;
    private final UriInfo address;

    RisksPage(
            Boards boards,
            RiskRegister register,
            RiskSuggestions suggestions,
            RiskForm form,
            SurveyEvidence evidence,
            SignedIn who,
            UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.register = register;
        this.suggestions = suggestions;
        this.form = form;
        this.evidence = evidence;
        this.who = who;
    }

    /** A field of a risk in words. */
    record Shown(String label, String text) {}

    /** What an entry of the record did to it. @param scored "12 high" */
    record Past(String day, long entry, String seat, String scored, String review, String state, String why) {}

    /** One risk. @param told what the newest results say of its measure */
    record One(RiskLine line, List<Shown> fields, List<Past> history, Optional<MeasureTold> told, String action) {}

    @CheckedTemplate(basePath = "improvement/risks")
    static class Templates {
        private Templates() {}

        static native TemplateInstance risks(
                Listing<RiskLine> lines, RiskGrid grid, List<SuggestedRisk> suggested, boolean mayWrite, Board board);

        static native TemplateInstance risk(One it, boolean mayWrite, Board board);
    }

    @GET
    public TemplateInstance risks() {
        Board board = boards.asked();
        List<RiskLine> lines = register.lines(board);
        return Templates.risks(
                Listing.of(
                        "risks",
                        lines,
                        one -> one.key() + " " + one.risk() + " " + one.owner(),
                        address.getQueryParameters()),
                RiskGrid.of(lines),
                suggestions.of(board),
                board.isNow() && who.actor().isOfficer(),
                board);
    }

    @GET
    @Path("{key}")
    public TemplateInstance risk(@PathParam("key") String key) {
        Board board = boards.asked();
        Thing risk = board.find(ThingKind.RISK, key).orElseThrow(NotFoundException::new);
        One one = new One(
                register.line(risk, board),
                shown(risk, board),
                history(risk, board),
                Optional.of(risk.text(RiskForm.MEASURE))
                        .filter(measure -> !measure.isEmpty())
                        .flatMap(measure -> evidence.told(measure, board.asAt())),
                risk.text(RiskForm.ACTION));
        return Templates.risk(one, board.isNow() && who.actor().isOfficer(), board);
    }

    private List<Shown> shown(Thing risk, Board board) {
        return form.fields(board).stream()
                .filter(field -> !risk.text(field.name()).isEmpty())
                .map(field -> new Shown(field.label(), words(field, risk.text(field.name()))))
                .toList();
    }

    private static String words(FormField field, String kept) {
        if (field.input() == FormField.Input.DAY) {
            return Days.inWords(java.time.LocalDate.parse(kept));
        }
        return field.choices().stream()
                .filter(choice -> choice.value().equals(kept))
                .map(FieldChoice::label)
                .findFirst()
                .orElse(kept);
    }

    /** The newest first. */
    private static List<Past> history(Thing risk, Board board) {
        List<Past> all = new ArrayList<>();
        risk.versions().forEach(version -> all.add(past(version, board)));
        Collections.reverse(all);
        return all;
    }

    private static Past past(BoardEntry version, Board board) {
        var score = RiskForm.after(version.body().orElseThrow());
        return new Past(
                Days.inWords(version.recorded()),
                version.seq(),
                board.seat(version.seat()),
                score.value() + " " + score.band().word(),
                Thing.day(version, RiskForm.REVIEW).map(Days::inWords).orElse(""),
                version.field(RiskForm.STATE),
                version.why());
    }
}
