package org.heard.improvement.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.TypedText;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.Boards;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/** Asks several partners at once; each gets a request of its own. */
@Path("/board/requests/ask")
@RolesAllowed({Roles.OFFICER, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class AskPage {
    private static final String SEATS = "seats";

    private final Boards boards;
    private final BoardChoices choices;
    private final MeetingWriter writer;
    private final SignedIn who;
    private final Banner banner;

    AskPage(Boards boards, BoardChoices choices, MeetingWriter writer, SignedIn who, Banner banner) {
        this.boards = boards;
        this.choices = choices;
        this.writer = writer;
        this.who = who;
        this.banner = banner;
    }

    /** As it was sent. */
    record Form(Field seats, Field about, DayField due) {
        List<Fault> faults() {
            return Stream.of(seats.faults(), about.faults(), due.faults())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "improvement/meetings")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(Form it, boolean hasSeats, List<Fault> faults);
    }

    @GET
    public TemplateInstance ask() {
        Board board = boards.today();
        LocalDate earliest = RequestForm.earliest(board.asAt(), board.rules());
        DayField due = new DayField(
                PartnerRequest.DUE,
                "By",
                RequestForm.due(board).hint(),
                "",
                String.valueOf(earliest.getDayOfMonth()),
                String.valueOf(earliest.getMonthValue()),
                String.valueOf(earliest.getYear()));
        return page(new Form(seats(board, List.of(), ""), about("", ""), due), board);
    }

    /** Open to nobody too, who gets back what was sent. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        if (who.actor().isNobody()) {
            return SignedOut.page(
                    "/board/requests/ask",
                    SignedOut.PLAIN,
                    sent,
                    Map.of(PartnerRequest.ABOUT, "What they are asked for"));
        }
        who.refuseUnlessOfficer();
        Board board = boards.today();
        List<String> asked = choices.seats(board).stream()
                .map(FieldChoice::value)
                .filter(sent.getOrDefault(SEATS, List.of())::contains)
                .toList();
        String words = TypedText.clean(sent.getFirst(PartnerRequest.ABOUT));
        Form form = checked(asked, words, sent, board);
        if (!form.faults().isEmpty()) {
            return Response.status(422).entity(page(form, board)).build();
        }
        try {
            writer.append(requests(asked, words, form.due().typed().orElseThrow(), board));
        } catch (WrittenMeanwhile meanwhile) {
            return send(sent);
        }
        return banner.goTo(
                "/board/requests", asked.size() == 1 ? "One partner is asked." : asked.size() + " partners are asked.");
    }

    private Form checked(List<String> asked, String words, MultivaluedMap<String, String> sent, Board board) {
        String wrong = words.isEmpty()
                ? "What they are asked for: write something here"
                : TypedText.fault("What they are asked for", words);
        return new Form(
                seats(board, asked, asked.isEmpty() ? "Who is asked: choose one or more" : ""),
                about(words, wrong),
                due(sent, board));
    }

    private static DayField due(MultivaluedMap<String, String> sent, Board board) {
        DayField typed = DayField.empty(
                        PartnerRequest.DUE, "By", RequestForm.due(board).hint())
                .with(sent, "");
        String wrong = typed.typed()
                .map(day -> RequestForm.tooSoon(day, board.asAt(), board.rules())
                        .map(Fault::sentence)
                        .orElse(""))
                .orElse("By: write a day, month and year, such as 31 3 2027");
        return typed.with(sent, wrong);
    }

    private List<NewEntry> requests(List<String> asked, String words, LocalDate due, Board board) {
        List<String> keys = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "Q" + number)
                .filter(key ->
                        board.things().ever(ThingKind.REQUEST.word(), key).isEmpty())
                .limit(asked.size())
                .toList();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> writer.made(
                        ThingKind.REQUEST,
                        keys.get(i),
                        Map.of(
                                PartnerRequest.SEAT, asked.get(i),
                                PartnerRequest.ABOUT, words,
                                PartnerRequest.ASKED, board.asAt().toString(),
                                PartnerRequest.DUE, due.toString())))
                .toList();
    }

    private Field seats(Board board, List<String> chosen, String wrong) {
        List<FieldChoice> offered = choices.seats(board);
        List<Choice> boxes = IntStream.range(0, offered.size())
                .mapToObj(i -> new Choice(
                        SEATS + "-" + i,
                        offered.get(i).value(),
                        offered.get(i).label(),
                        chosen.contains(offered.get(i).value())))
                .toList();
        return new Field(SEATS, "Who is asked", "Each gets a request of its own", wrong, "", boxes);
    }

    private static Field about(String words, String wrong) {
        return Field.typed(PartnerRequest.ABOUT, "What they are asked for", "", wrong, words);
    }

    private static TemplateInstance page(Form form, Board board) {
        return Templates.ask(form, !board.all(ThingKind.SEAT).isEmpty(), form.faults());
    }
}
