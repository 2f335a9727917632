package org.heard.improvement.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.web.Fault;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.BoardChoices;
import org.heard.improvement.board.FieldChoice;
import org.heard.improvement.board.FormField;
import org.heard.improvement.board.ThingKind;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.plan.Colour;
import org.heard.improvement.plan.ColourOverride;
import org.heard.improvement.record.Thing;

/** Another opinion of the chair, printed beside the colour by rule until the next meeting closes. It feeds no sum. */
@Singleton
class OverrideForm extends ChairsWord {
    private final Plans plans;

    OverrideForm(BoardChoices choices, Plans plans) {
        super(choices);
        this.plans = plans;
    }

    @Override
    public ThingKind kind() {
        return ThingKind.OVERRIDE;
    }

    @Override
    public String title(Optional<Thing> before) {
        return "Set another colour beside the rule’s";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                action(board),
                FormField.oneOf(
                                "colour",
                                "Colour in the chair’s opinion",
                                List.of(
                                        new FieldChoice("red", "Off track (red)"),
                                        new FieldChoice("amber", "At risk (amber)"),
                                        new FieldChoice("green", "On track (green)")))
                        .needed(),
                FormField.text("reason", "Reason", "It is printed beside both colours.")
                        .needed());
    }

    /** Each is a thing of its own: it ends with the next meeting, and the next one begins anew. */
    @Override
    public String key(Map<String, String> typed, Board board) {
        return next(typed, board, "-o");
    }

    @Override
    public List<Fault> refusals(Map<String, String> typed, Optional<Thing> before, Board board) {
        return plans.of(board).action(typed.get("action")).stream()
                .flatMap(action ->
                        override(typed, board.asAt())
                                .refusal(action.colour().colour(), BoardSettings.USUAL.actions())
                                .stream())
                .map(sentence ->
                        new Fault("main", sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1)))
                .toList();
    }

    private static ColourOverride override(Map<String, String> typed, LocalDate day) {
        Colour colour = Colour.valueOf(typed.get("colour").toUpperCase(Locale.ROOT));
        return new ColourOverride(colour, "chair", typed.get("reason"), day, Optional.empty());
    }
}
