package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingForm;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.record.Thing;

/** A measure that no survey of ours asks: official, or counted by the services themselves. */
@Singleton
class SeriesForm implements ThingForm {
    private final BoardChoices choices;

    SeriesForm(BoardChoices choices) {
        this.choices = choices;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.SERIES;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.map(one -> "Change a measure").orElse("Add a measure");
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line("title", "What is measured", "New plans finished within 20 weeks")
                        .needed(),
                FormField.oneOf(
                                "kind",
                                "Where it comes from",
                                List.of(
                                        new FieldChoice("official", "An official statistic"),
                                        new FieldChoice("process", "Counted by the services")))
                        .needed(),
                FormField.oneOf(
                                "asks",
                                "What it tells",
                                List.of(
                                        new FieldChoice("how-much", "How much was done"),
                                        new FieldChoice("how-well", "How well it was done"),
                                        new FieldChoice("better-off", "Whether families are better off")))
                        .needed(),
                FormField.oneOf(
                                "direction",
                                "Better is",
                                List.of(new FieldChoice("up", "More"), new FieldChoice("down", "Less")))
                        .needed(),
                FormField.line("unit", "Unit", "%, plans, weeks").needed(),
                FormField.line("source", "Source", "Who publishes it, and where")
                        .needed(),
                FormField.anyOf("objectives", "Objectives it tells of", choices.objectives()));
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        String key = typed.get("title")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return key.isEmpty() ? BoardChoices.next(board, kind(), "measure-") : key;
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
