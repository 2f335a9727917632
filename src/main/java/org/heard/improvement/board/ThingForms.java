package org.heard.improvement.board;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.NewEntry;
import org.heard.people.account.Accounts;
import org.heard.people.account.SignedIn;

/** The forms all rooms bring, opened for whoever may write in them. */
@Singleton
class ThingForms {
    private final Map<ThingKind, ThingForm> forms;
    private final Boards boards;
    private final BoardRecord record;
    private final Accounts accounts;
    private final SignedIn who;
    private final Clock clock;

    ThingForms(
            @All List<ThingForm> forms,
            Boards boards,
            BoardRecord record,
            Accounts accounts,
            SignedIn who,
            Clock clock) {
        this.forms = forms.stream().collect(Collectors.toMap(ThingForm::kind, form -> form));
        this.boards = boards;
        this.record = record;
        this.accounts = accounts;
        this.who = who;
        this.clock = clock;
    }

    /** @throws NotFoundException where no room writes that kind */
    ThingForm called(String kind) {
        return ThingKind.called(kind).map(forms::get).orElseThrow(NotFoundException::new);
    }

    /** A new thing's form. @throws ForbiddenException where this reader may not write it */
    Editing fresh(String kind) {
        return written(new Editing(called(kind), "", Optional.empty(), boards.today()));
    }

    /** That of a thing that is there. @throws NotFoundException where there is none */
    Editing of(String kind, String key) {
        ThingForm form = called(kind);
        Board board = boards.today();
        return written(new Editing(
                form, key, Optional.of(board.find(form.kind(), key).orElseThrow(NotFoundException::new)), board));
    }

    private Editing written(Editing editing) {
        boolean followed = editing.before().isPresent() && editing.form().kind().isOnlyFollowed();
        if (followed || !editing.form().mayWrite(who.actor(), editing.before(), seat())) {
            throw new ForbiddenException();
        }
        return editing;
    }

    /** @throws ForbiddenException where it is not theirs to write of */
    void refuseUnlessTheirs(Editing editing, Map<String, String> typed) {
        if (!editing.form().mayKeep(who.actor(), typed, seat(), editing.board())) {
            throw new ForbiddenException();
        }
    }

    void append(Editing editing, String key, int seen, EntryKind kind, Map<String, String> body, String why) {
        LocalDate today = LocalDate.now(clock);
        LocalDate onDay = kind == EntryKind.REMOVED ? today : editing.form().onDay(body, today);
        record.append(List.of(new NewEntry(editing.form().kind().word(), key, seen, onDay, kind, body, why)), seat());
    }

    private String seat() {
        return accounts.seatOf(who.actor());
    }
}
