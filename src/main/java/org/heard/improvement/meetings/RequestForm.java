package org.heard.improvement.meetings;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.ground.language.Days;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** One request of one partner, to be put right; several are asked at once, and answered, on pages of their own. */
@Singleton
class RequestForm implements ThingForm {
    private final BoardChoices choices;

    RequestForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.REQUEST;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Ask a partner" : "Change a request";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.oneOf(PartnerRequest.SEAT, "Who is asked", choices.seats(board))
                        .needed(),
                about().needed(),
                due(board).needed());
    }

    static FormField about() {
        return FormField.text(PartnerRequest.ABOUT, "What they are asked for", "");
    }

    static FormField due(Board board) {
        return FormField.day(PartnerRequest.DUE, "By")
                .hinted("At least " + board.rules().days().reply() + " working days on");
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of(PartnerRequest.DUE, earliest(board.asAt(), board.rules()).toString());
    }

    /** The first day a reply may be due by; {@link org.heard.improvement.logbook.WorkingDays#afterAsFarAsKnown}. */
    static LocalDate earliest(LocalDate asked, BoardRules rules) {
        return rules.working().afterAsFarAsKnown(asked, rules.days().reply());
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "Q");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        LocalDate asked =
                before.map(PartnerRequest::new).map(PartnerRequest::asked).orElse(board.asAt());
        boolean late = before.map(PartnerRequest::new)
                .filter(one -> one.isLate(board.asAt()) && !one.due().toString().equals(typed.get(PartnerRequest.DUE)))
                .isPresent();
        if (late) {
            return List.of(new Fault("due", "By: its day is past, so it stays. Ask again instead"));
        }
        return tooSoon(LocalDate.parse(typed.get(PartnerRequest.DUE)), asked, board.rules()).stream()
                .toList();
    }

    static Optional<Fault> tooSoon(LocalDate due, LocalDate asked, BoardRules rules) {
        LocalDate earliest = earliest(asked, rules);
        return due.isBefore(earliest)
                ? Optional.of(new Fault(
                        PartnerRequest.DUE,
                        "By: give at least " + rules.days().reply() + " working days, that is " + Days.inWords(earliest)
                                + " or later"))
                : Optional.empty();
    }

    /** The reply stays, and so does the day it was asked. */
    @Override
    public Map<String, String> kept(Map<String, String> typed, Optional<Thing> before, Board board) {
        Map<String, String> kept =
                new TreeMap<>(before.flatMap(thing -> thing.latest().body()).orElseGet(TreeMap::new));
        kept.putIfAbsent(PartnerRequest.ASKED, board.asAt().toString());
        kept.putAll(typed);
        return kept;
    }

    /** A slip of the same day; later it stays, met or not. */
    @Override
    public boolean mayBeRemoved(Thing thing, Board board) {
        return thing.first().recorded().equals(board.asAt());
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/requests";
    }

    @Override
    public String page(String key, Board board) {
        return key.isEmpty() ? "/board/requests" : "/board/requests/" + key;
    }
}
