package org.heard.improvement.board;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;
import org.heard.ground.web.TypedText;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.improvement.record.Thing;
import org.heard.improvement.record.WrittenMeanwhile;
import org.heard.people.account.Accounts;
import org.heard.people.account.Roles;
import org.heard.people.account.SignedIn;
import org.heard.people.account.SignedOut;

/**
 * Where every thing of the board is added, changed and taken off. The form carries the version it was filled from: the
 * second of two writers gets both texts (409), and nothing that was typed is lost.
 */
@Path("/board/edit/{kind}")
@RolesAllowed(Roles.READER)
@Produces(MediaType.TEXT_HTML)
public class EditPage {
    private static final String WHY = "why";
    private static final String SEEN = "seen";
    private static final String REMOVE = "remove";
    private static final int SHORTEST_REASON = 3;

    private final Map<ThingKind, ThingForm> forms;
    private final Boards boards;
    private final BoardRecord record;
    private final Accounts accounts;
    private final SignedIn who;
    private final Banner banner;
    private final Clock clock;

    EditPage(
            @All List<ThingForm> forms,
            Boards boards,
            BoardRecord record,
            Accounts accounts,
            SignedIn who,
            Banner banner,
            Clock clock) {
        this.forms = forms.stream().collect(Collectors.toMap(ThingForm::kind, form -> form));
        this.boards = boards;
        this.record = record;
        this.accounts = accounts;
        this.who = who;
        this.banner = banner;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "improvement/board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance edit(FormView it, List<Fault> faults);

        static native TemplateInstance remove(FormView it, String what, List<Fault> faults);
    }

    /** @param about what the link was about */
    @GET
    public TemplateInstance fresh(@PathParam("kind") String kind, @QueryParam("for") String about) {
        ThingForm form = form(kind);
        refuseUnlessWriter(form, Optional.empty());
        Board board = boards.today();
        FilledForm filled = FilledForm.of(form.fields(board), form.begun(about == null ? "" : about, board));
        return Templates.edit(view(form, "", Optional.empty(), board, filled, "", List.of()), List.of());
    }

    @GET
    @Path("{key}")
    public TemplateInstance change(@PathParam("kind") String kind, @PathParam("key") String key) {
        ThingForm form = form(kind);
        Board board = boards.today();
        Thing before = thing(form, key, board);
        refuseUnlessWriter(form, Optional.of(before));
        FilledForm filled = FilledForm.of(
                form.fields(board), form.begunAgain(before.latest().body().orElseThrow()));
        return Templates.edit(view(form, key, Optional.of(before), board, filled, "", List.of()), List.of());
    }

    /** Open to nobody too, who gets back what was sent and nothing else: a sign-in may end while somebody writes. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("kind") String kind, MultivaluedMap<String, String> sent) {
        return save(form(kind), "", sent);
    }

    /** The same of a thing that is there. */
    @POST
    @Path("{key}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("kind") String kind, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        return save(form(kind), key, sent);
    }

    @GET
    @Path("{key}/remove")
    public TemplateInstance askToRemove(@PathParam("kind") String kind, @PathParam("key") String key) {
        ThingForm form = form(kind);
        Board board = boards.today();
        Thing thing = thing(form, key, board);
        refuseUnlessWriter(form, Optional.of(thing));
        refuseUnlessRemovable(form, thing, board);
        return removing(form, thing, board, "", List.of());
    }

    /** Off the pages of later days; its history stays, and its key is not used again. */
    @POST
    @Path("{key}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("kind") String kind, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        ThingForm form = form(kind);
        Board board = boards.today();
        Thing thing = thing(form, key, board);
        refuseUnlessWriter(form, Optional.of(thing));
        refuseUnlessRemovable(form, thing, board);
        String why = TypedText.clean(sent.getFirst(WHY));
        if (why.length() < SHORTEST_REASON) {
            return Response.status(422)
                    .entity(removing(form, thing, board, why, List.of(new Fault(WHY, "Write why it is taken off"))))
                    .build();
        }
        Map<String, String> body = thing.latest().body().orElseThrow();
        append(form, key, thing.version(), EntryKind.REMOVED, body, why);
        return banner.goTo(form.after("", body), "Taken off: " + form.kind().inWords() + " " + key + ".");
    }

    private TemplateInstance removing(ThingForm form, Thing thing, Board board, String why, List<Fault> faults) {
        FilledForm filled =
                FilledForm.of(form.fields(board), thing.latest().body().orElseThrow());
        FormView view = view(form, thing.key(), Optional.of(thing), board, filled, why, List.of());
        return Templates.remove(view, form.kind().inWords() + " " + thing.key(), faults);
    }

    private Response save(ThingForm form, String key, MultivaluedMap<String, String> sent) {
        String action = action(form, key);
        if (who.actor().isNobody()) {
            return SignedOut.page(action, SignedOut.PLAIN, sent, labels(form));
        }
        Board board = boards.today();
        Optional<Thing> before = key.isEmpty() ? Optional.empty() : Optional.of(thing(form, key, board));
        refuseUnlessWriter(form, before);
        List<FormField> fields = form.fields(board);
        String why = TypedText.clean(sent.getFirst(WHY));
        FilledForm filled = checked(form, FilledForm.read(fields, sent), before, board, why);
        if (filled.isWrong()) {
            return page(422, form, key, before, board, filled, why, List.of());
        }
        if (!form.mayKeep(who.actor(), filled.values(), accounts.seatOf(who.actor()), board)) {
            throw new ForbiddenException();
        }
        if (before.isEmpty()) {
            return add(form, filled, board, why);
        }
        int seen = seen(sent);
        if (before.isPresent() && before.get().version() != seen) {
            return conflict(form, key, before.get(), board, filled, why);
        }
        Map<String, String> kept = form.kept(filled.values(), before, board);
        try {
            append(form, key, seen, EntryKind.CHANGED, kept, why);
        } catch (WrittenMeanwhile meanwhile) {
            Board now = boards.today();
            return now.find(form.kind(), key)
                    .map(other -> conflict(form, key, other, now, filled, why))
                    .orElseThrow(() -> meanwhile);
        }
        return banner.goTo(form.after(key, kept), "Saved: " + form.kind().inWords() + " " + key + ".");
    }

    /** Of two who add at one moment, the second's gets the next key; a key that somebody chose is refused. */
    private Response add(ThingForm form, FilledForm filled, Board board, String why) {
        Map<String, String> kept = form.kept(filled.values(), Optional.empty(), board);
        String key = form.key(filled.values(), board);
        try {
            append(form, key, 0, EntryKind.MADE, kept, why);
            return banner.goTo(form.after(key, kept), "Saved: " + form.kind().inWords() + " " + key + ".");
        } catch (WrittenMeanwhile meanwhile) {
            Board now = boards.today();
            FilledForm again = checked(form, filled, Optional.empty(), now, why);
            return again.isWrong()
                    ? page(422, form, "", Optional.empty(), now, again, why, List.of())
                    : add(form, again, now, why);
        }
    }

    private FilledForm checked(ThingForm form, FilledForm filled, Optional<Thing> before, Board board, String why) {
        FilledForm looked = filled;
        if (before.isPresent() && form.asksWhy() && why.length() < SHORTEST_REASON) {
            looked = looked.refused(List.of(new Fault(WHY, "Write why it is changed")));
        }
        if (looked.isWrong()) {
            return looked;
        }
        looked = looked.refused(form.refusals(looked.values(), before, board));
        if (!looked.isWrong() && before.isEmpty()) {
            String key = form.key(looked.values(), board);
            if (board.things().ever(form.kind().word(), key).isPresent()) {
                looked = looked.refused(
                        List.of(new Fault("main", form.kind().inWords() + " " + key + " is in the record already.")));
            }
        }
        return looked;
    }

    private void append(ThingForm form, String key, int seen, EntryKind kind, Map<String, String> body, String why) {
        LocalDate today = LocalDate.now(clock);
        record.append(
                List.of(new NewEntry(form.kind().word(), key, seen, today, kind, body, why)),
                accounts.seatOf(who.actor()));
    }

    private Response conflict(ThingForm form, String key, Thing other, Board board, FilledForm mine, String why) {
        Map<String, String> theirs = new LinkedHashMap<>(other.latest().body().orElseThrow());
        List<FormView.Theirs> different = form.fields(board).stream()
                .filter(field -> !theirs.getOrDefault(field.name(), "")
                        .equals(mine.values().getOrDefault(field.name(), "")))
                .map(field -> new FormView.Theirs(field.label(), theirs.getOrDefault(field.name(), "")))
                .toList();
        return page(409, form, key, Optional.of(other), board, mine, why, different);
    }

    private Response page(
            int status,
            ThingForm form,
            String key,
            Optional<Thing> before,
            Board board,
            FilledForm filled,
            String why,
            List<FormView.Theirs> theirs) {
        FormView view = view(form, key, before, board, filled, why, theirs);
        List<Fault> faults = theirs.isEmpty()
                ? FormView.faults(view.controls(), filled.faults())
                : List.of(new Fault(
                        "theirs",
                        "Somebody else has changed this meanwhile. Look at both, and save again what should stand."));
        return Response.status(status).entity(Templates.edit(view, faults)).build();
    }

    private static FormView view(
            ThingForm form,
            String key,
            Optional<Thing> before,
            Board board,
            FilledForm filled,
            String why,
            List<FormView.Theirs> theirs) {
        return new FormView(
                form.title(before),
                action(form, key),
                form.page(key, board),
                before.map(Thing::version).orElse(0),
                before.isPresent() && form.asksWhy(),
                why,
                FormView.controls(form.fields(board), filled),
                theirs);
    }

    private static String action(ThingForm form, String key) {
        return "/board/edit/" + form.kind().word() + (key.isEmpty() ? "" : "/" + key);
    }

    private Map<String, String> labels(ThingForm form) {
        Map<String, String> labels = form.fields(boards.today()).stream()
                .filter(field -> field.input() == FormField.Input.TEXT || field.input() == FormField.Input.LINE)
                .collect(Collectors.toMap(FormField::name, FormField::label));
        labels.put(WHY, "Why");
        return labels;
    }

    private ThingForm form(String kind) {
        return ThingKind.called(kind).map(forms::get).orElseThrow(NotFoundException::new);
    }

    private static Thing thing(ThingForm form, String key, Board board) {
        return board.find(form.kind(), key).orElseThrow(NotFoundException::new);
    }

    private void refuseUnlessWriter(ThingForm form, Optional<Thing> before) {
        boolean followed = before.isPresent() && form.isOnlyFollowed();
        if (followed || !form.mayWrite(who.actor(), before, accounts.seatOf(who.actor()))) {
            throw new ForbiddenException();
        }
    }

    private static void refuseUnlessRemovable(ThingForm form, Thing thing, Board board) {
        if (!form.mayBeRemoved(thing, board)) {
            throw new ForbiddenException();
        }
    }

    private static int seen(MultivaluedMap<String, String> sent) {
        String typed = sent.getFirst(SEEN);
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
