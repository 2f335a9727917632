package org.heard.improvement.board;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.improvement.plan.BoardSettings;
import org.heard.improvement.record.Thing;

/** A seat at the board: what it is called and whom it stands for. Never the name of whoever sits on it. */
@Singleton
class SeatForm implements ThingForm {
    static final List<FieldChoice> SECTORS = List.of(
            new FieldChoice("elected", "Elected members"),
            new FieldChoice("education", "Education"),
            new FieldChoice("health", "Health"),
            new FieldChoice("care", "Care"),
            new FieldChoice("family", "Families"),
            new FieldChoice("young people", "Young people"),
            new FieldChoice("schools", "Schools"),
            new FieldChoice("DfE", "Department for Education"),
            new FieldChoice("NHSE", "NHS England"));

    @Override
    public ThingKind kind() {
        return ThingKind.SEAT;
    }

    @Override
    public String title(Optional<Thing> before) {
        return before.isEmpty() ? "Add a seat" : "Change a seat";
    }

    @Override
    public List<FormField> fields(Board board) {
        return List.of(
                FormField.line(
                                "title",
                                "What the seat is called",
                                "A post, never a person: Director of Children’s Services")
                        .needed(),
                FormField.line("organisation", "Organisation", ""),
                FormField.oneOf(
                                "sector",
                                "Whom it stands for",
                                sectors(board.rules().days()))
                        .needed(),
                FormField.oneOf(
                        "chairs",
                        "Does it chair the board?",
                        List.of(new FieldChoice("yes", "Yes, it chairs the board"))),
                FormField.day("from", "From"),
                FormField.day("to", "Until"));
    }

    /** Those of every board, and what else this council's quorum or invitations name. */
    private static List<FieldChoice> sectors(BoardSettings.Days days) {
        Stream<FieldChoice> own = Stream.concat(days.quorum().stream(), days.bodies().stream())
                .filter(word ->
                        SECTORS.stream().noneMatch(known -> known.value().equals(word)))
                .map(word -> new FieldChoice(word, word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1)));
        return Stream.concat(SECTORS.stream(), own).distinct().toList();
    }

    @Override
    public String key(Map<String, String> typed, Board board) {
        String words = (typed.get("title") + " " + typed.get("organisation")).toLowerCase(Locale.UK);
        String key = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return key.isEmpty() ? BoardChoices.next(board, kind(), "seat-") : key;
    }

    @Override
    public String after(String key, Map<String, String> kept) {
        return "/board/seats";
    }

    @Override
    public String page(String key, Board board) {
        return "/board/seats";
    }
}
