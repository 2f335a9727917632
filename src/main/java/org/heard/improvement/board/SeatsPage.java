package org.heard.improvement.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heard.ground.language.Days;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Choice;
import org.heard.ground.web.DayField;
import org.heard.ground.web.Fault;
import org.heard.ground.web.Field;
import org.heard.ground.web.Listing;
import org.heard.improvement.record.Thing;
import org.heard.people.account.Account;
import org.heard.people.account.AccountRefused;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;

/** The seats at the board, and which account acts for which. */
@Path("/board/seats")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class SeatsPage {
    private static final String LAST_DAY = "last-day";

    private final Boards boards;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final UriInfo address;

    SeatsPage(Boards boards, Accounts accounts, SignedIn who, Banner banner, UriInfo address) {
        this.address = address;
        this.boards = boards;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
    }

    /** One seat in the table. */
    record Line(String key, String title, String organisation, String sector, String chairs, String time) {}

    /** One account in the table; nobody but an administrator sees it. */
    record Sitting(String account, String role, String seat, String until) {}

    /** Binds an account to a seat. */
    record Binding(Field account, Field seat, DayField lastDay) {}

    @CheckedTemplate(basePath = "improvement/board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance seats(
                Listing<Line> seats,
                boolean mayWrite,
                boolean mayBind,
                Listing<Sitting> accounts,
                Binding binding,
                List<Fault> faults);
    }

    @GET
    public TemplateInstance seats() {
        return page(lastDay(), "", "", List.of());
    }

    @POST
    @Path("accounts")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bind(MultivaluedMap<String, String> form) {
        String account = sent(form, "account");
        String seat = sent(form, "seat");
        DayField typed = lastDay().with(form, "");
        try {
            accounts.sit(account, seat, typed.typed().orElse(null));
            return banner.goTo("/board/seats", account + " now acts for " + named(seat) + ".");
        } catch (AccountRefused refused) {
            DayField again = lastDay().with(form, refused.about(LAST_DAY));
            List<Fault> faults = again.isWrong() ? again.faults() : List.of(refused.fault());
            return Response.status(422)
                    .entity(page(again, account, seat, faults))
                    .build();
        }
    }

    private String named(String seat) {
        return seat.isEmpty() ? "no seat" : boards.today().seat(seat);
    }

    private static String sent(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed;
    }

    private static DayField lastDay() {
        return DayField.empty(LAST_DAY, "Last day", "For an adviser alone, and at most twelve months on");
    }

    private TemplateInstance page(DayField lastDay, String account, String seat, List<Fault> faults) {
        Board board = boards.today();
        List<Thing> seats = board.all(ThingKind.SEAT);
        boolean mayBind = who.actor().isAdministrator();
        List<Account> all = mayBind ? accounts.all() : List.of();
        return Templates.seats(
                listed("seats", seats, one -> one.text("title") + " " + one.text("organisation"))
                        .map(SeatsPage::line),
                who.actor().isOfficer(),
                mayBind,
                listed("accounts", all, one -> one.name() + " " + one.role()).map(one -> sitting(one, board)),
                new Binding(
                        choices(
                                "account",
                                "Account",
                                all.stream().map(Account::name).toList(),
                                account,
                                board),
                        choices("seat", "Seat", seats.stream().map(Thing::key).toList(), seat, board),
                        lastDay),
                faults);
    }

    private <T> Listing<T> listed(String name, List<T> all, Function<T, String> words) {
        return Listing.of(name, all, words, address.getQueryParameters());
    }

    private static Field choices(String name, String label, List<String> values, String chosen, Board board) {
        List<Choice> choices = IntStream.range(0, values.size())
                .mapToObj(i -> new Choice(
                        name + "-" + i,
                        values.get(i),
                        board.seat(values.get(i)),
                        values.get(i).equals(chosen)))
                .toList();
        return new Field(name, label, "", "", "", choices);
    }

    private static Line line(Thing seat) {
        return new Line(
                seat.key(),
                seat.text("title"),
                seat.text("organisation"),
                seat.text("sector"),
                seat.text("chairs"),
                time(seat));
    }

    private static String time(Thing seat) {
        String from = seat.day("from").map(day -> "from " + Days.inWords(day)).orElse("");
        String to = seat.day("to").map(day -> "until " + Days.inWords(day)).orElse("");
        return (from + " " + to).strip();
    }

    private static Sitting sitting(Account account, Board board) {
        return new Sitting(
                account.name(),
                account.role(),
                account.seat().map(board::seat).orElse(""),
                account.lastDay().map((LocalDate day) -> Days.inWords(day)).orElse(""));
    }
}
