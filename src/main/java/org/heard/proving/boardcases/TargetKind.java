package org.heard.proving.boardcases;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a target is about, and with it what its figures may say. */
enum TargetKind {
    LEVEL,
    CHANGE,
    OFFICIAL,
    COUNT,
    DELIVERABLE;

    private static final CaseWords<TargetKind> KINDS = CaseWords.of(values());

    /** As its case says it, else as the other fields tell it. */
    static TargetKind of(CaseFields target) {
        Optional<String> said =
                target.text("kind").filter(word -> CaseKind.called(word).isEmpty());
        TargetKind kind = target.word("type", KINDS)
                .or(() -> said.map(word -> target.word("kind", word, KINDS)))
                .orElseGet(() -> guessed(target));
        String measure = CaseWords.plain(target.text("measure").orElse(""));
        boolean exact = measure.startsWith("official") || measure.endsWith("count");
        return kind == LEVEL && exact ? OFFICIAL : kind;
    }

    private static TargetKind guessed(CaseFields target) {
        if (target.has("delivered")) {
            return DELIVERABLE;
        }
        boolean more = target.text("atLeast")
                .filter(word -> word.strip().toLowerCase(Locale.ROOT).equals("more"))
                .isPresent();
        return more || !(target.has("atLeast") || target.has("atMost")) ? CHANGE : LEVEL;
    }

    boolean hasLevel() {
        return this != CHANGE && this != DELIVERABLE;
    }

    boolean isExact() {
        return this == OFFICIAL || this == COUNT;
    }

    /**
     * Nobody is to think that a figure was judged by what nobody read. "hidden": false says nothing.
     *
     * @param fields of a figure, or of a deliverable itself
     */
    void refuseUnread(CaseFields fields) {
        Predicate<String> isSaid = field -> fields.node(field)
                .filter(node -> !node.isBoolean() || node.asBoolean())
                .isPresent();
        unread().filter(isSaid).findFirst().ifPresent(field -> {
            throw fields.fault(
                    field,
                    "does not matter to a target of the type " + name().toLowerCase(Locale.ROOT) + "; leave it out");
        });
    }

    /**
     * Fields that cannot matter. A level may say how its wording compares: that is true of its question, though the level
     * stands without it. An official figure or a count has no answers, no wording, and nothing to hide.
     */
    private Stream<String> unread() {
        return switch (this) {
            case LEVEL -> Stream.of("verdict", "adjustedP", "baseline", "provisional");
            case CHANGE -> Stream.of("count", "of", "worth", "limits", "base", "provisional");
            case OFFICIAL, COUNT ->
                Stream.of("worth", "limits", "base", "hidden", "verdict", "comparability", "adjustedP", "baseline");
            case DELIVERABLE ->
                Stream.concat(FigureReader.SHORTHAND.stream().map(FigureReader::first), Stream.of("figures"));
        };
    }
}
