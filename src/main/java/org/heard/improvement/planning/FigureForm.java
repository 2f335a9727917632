package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.EntryKind;
import org.heard.improvement.record.Thing;

/** One figure of a measure, with its source and the day it came out. A revision is a new version of the same figure. */
@Singleton
class FigureForm implements ThingForm {
    @Override
    public ThingKind kind() {
        return ThingKind.FIGURE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Add a figure" : "Revise a figure";
    }

    @Override
    public List<FormField> fields(Board board) {
        List<FieldChoice> series = board.all(ThingKind.SERIES).stream()
                .map(one -> new FieldChoice(one.key(), one.text("title")))
                .toList();
        return List.of(
                FormField.oneOf("series", "Measure", series).needed(),
                FormField.line("period", "Period, in words", "Calendar year 2020")
                        .needed(),
                FormField.oneOf(
                                "periodKind",
                                "Kind of period",
                                List.of(
                                        new FieldChoice("calendar year", "Calendar year"),
                                        new FieldChoice("school year", "School year"),
                                        new FieldChoice("quarter", "Quarter"),
                                        new FieldChoice("month", "Month"),
                                        new FieldChoice("day", "One day")))
                        .needed(),
                FormField.day("from", "First day").needed(),
                FormField.day("to", "Last day").needed(),
                FormField.number("value", "Value", "Leave it empty where you give the two counts below."),
                FormField.number("numerator", "How many", "Such as 198 plans in time"),
                FormField.number("denominator", "Of how many", "Such as 296 plans"),
                FormField.day("published", "Published on").needed(),
                FormField.oneOf(
                                "status",
                                "Is it final?",
                                List.of(
                                        new FieldChoice("final", "Final"),
                                        new FieldChoice("provisional", "Provisional")))
                        .needed(),
                FormField.line("quality", "Note on quality", "What a reader should know"),
                FormField.line("source", "Source, where it is another than the measure’s", ""));
    }

    @Override
    public Map<String, String> begun(String about, Board board) {
        return Map.of("series", about);
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        return typed.get("series") + "-" + typed.get("from") + "-" + typed.get("to");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        List<Fault> faults = new ArrayList<>();
        if (LocalDate.parse(typed.get("to")).isBefore(LocalDate.parse(typed.get("from")))) {
            faults.add(new Fault("to", "Last day: it is before the first"));
        }
        boolean counts =
                !typed.get("numerator").isEmpty() && !typed.get("denominator").isEmpty();
        if (typed.get("value").isEmpty() == !counts) {
            faults.add(new Fault("value", "Value: give either the value or both counts"));
        }
        if (counts && new BigDecimal(typed.get("denominator")).signum() <= 0) {
            faults.add(new Fault("denominator", "Of how many: write a number above 0"));
        }
        if (counts && new BigDecimal(typed.get("numerator")).compareTo(new BigDecimal(typed.get("denominator"))) > 0) {
            faults.add(new Fault("numerator", "How many: it is more than there are"));
        }
        if (LocalDate.parse(typed.get("published")).isBefore(LocalDate.parse(typed.get("to")))) {
            faults.add(new Fault("published", "Published on: the day is before the period ends"));
        }
        return faults;
    }

    /** A revision says what stood before. */
    @Override
    public EntryKind change() {
        return EntryKind.CORRECTED;
    }

    /** It was so from the day it came out; a later look back shows what stands today. */
    @Override
    public LocalDate onDay(Map<String, String> kept, LocalDate today) {
        return LocalDate.parse(kept.get("published"));
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/plan/measures";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/plan/measures";
    }
}
