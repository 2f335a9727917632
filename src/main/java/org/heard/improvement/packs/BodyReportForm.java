package org.heard.improvement.packs;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** That a report went to the bodies outside, and on which day to each. */
@Singleton
class BodyReportForm implements ThingForm {
    static final String REPORT = "report";
    static final String EDITION = "edition";
    static final String CORRECTION = "correction";

    static String wentTo(String body) {
        return "went-to-" + body;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.REPORT_SENT;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isPresent() ? "Change which report went out" : "A report went out";
    }

    @Override
    public String name(String key, Map<String, String> body) {
        return "That “" + body.get(REPORT) + "” went out";
    }

    @Override
    public List<FormField> fields(Board board) {
        Stream<FormField> days = board.rules().days().bodies().stream()
                .map(body -> FormField.day(wentTo(body), "Went to " + body).hinted("Leave it empty while it has not"));
        return Stream.of(
                        Stream.of(FormField.line(REPORT, "Which report", "Its title and version, as issued")
                                .needed()),
                        days,
                        Stream.of(FormField.oneOf(
                                        EDITION,
                                        "Is it a new report?",
                                        List.of(
                                                new FieldChoice("new", "Yes"),
                                                new FieldChoice(CORRECTION, "No, it puts right one that went before")))
                                .needed()))
                .flatMap(any -> any)
                .toList();
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of(EDITION, "new");
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return BoardChoices.next(board, kind(), "T");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<String> bodies = board.rules().days().bodies();
        List<Fault> faults = new ArrayList<>();
        if (bodies.stream().allMatch(body -> typed.get(wentTo(body)).isEmpty())) {
            faults.add(new Fault(wentTo(bodies.get(0)), "Write the day on which it went to one of them, or to each"));
        }
        bodies.stream()
                .filter(body -> !typed.get(wentTo(body)).isEmpty())
                .filter(body -> LocalDate.parse(typed.get(wentTo(body))).isAfter(board.asAt()))
                .forEach(
                        body -> faults.add(new Fault(wentTo(body), "Went to " + body + ": this day is still to come")));
        return faults;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/packs#reports";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/packs#reports";
    }
}
