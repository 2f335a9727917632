package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question as a file alone tells it. @param columns one, or one for each option */
record FoundQuestion(Kind kind, List<FoundColumn> columns) {
    private static final int MOST_PIECES = 25;

    /** How it can be taken. */
    enum Kind {
        LEFT_OUT("Leave it out"),
        ONE("One answer"),
        SCALE("One answer on a scale from bad to good"),
        MANY("Several answers"),
        NUMBER("A number"),
        WORDS("Their own words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    FoundQuestion {
        columns = List.copyOf(columns);
    }

    /** Every question the file seems to hold, in its order. @param told kinds by heading, where somebody has said them */
    static List<FoundQuestion> all(LookedAt file, Map<String, String> told) {
        Map<String, List<FoundColumn>> groups = new LinkedHashMap<>();
        for (FoundColumn column : file.open()) {
            boolean ticks = !column.part().isEmpty() && TickWords.isTicks(column);
            groups.computeIfAbsent(ticks ? "ticks " + column.group() : column.heading(), any -> new ArrayList<>())
                    .add(column);
        }
        return groups.entrySet().stream()
                .filter(group -> group.getKey().startsWith("ticks ") || !groups.containsKey("ticks " + group.getKey()))
                .map(Map.Entry::getValue)
                .map(columns -> of(columns, told))
                .toList();
    }

    private static FoundQuestion of(List<FoundColumn> columns, Map<String, String> told) {
        FoundQuestion seen = new FoundQuestion(Kind.LEFT_OUT, columns);
        Kind kind = Optional.ofNullable(told.get(seen.heading()))
                .flatMap(seen::allowed)
                .orElseGet(seen::guessed);
        return new FoundQuestion(kind, columns);
    }

    private Optional<Kind> allowed(String word) {
        return kinds().stream().filter(kind -> kind.name().equals(word)).findFirst();
    }

    /** Kinds it can be taken as. */
    List<Kind> kinds() {
        FoundColumn first = columns.get(0);
        if (columns.size() > 1) {
            return List.of(Kind.LEFT_OUT, Kind.MANY);
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.LEFT_OUT));
        if (first.isChosen() && first.texts().size() > 1) {
            kinds.add(Kind.ONE);
            kinds.add(Kind.SCALE);
        }
        if (isJoined()) {
            kinds.add(Kind.MANY);
        }
        if (first.numbers()) {
            kinds.add(Kind.NUMBER);
        }
        kinds.add(Kind.WORDS);
        return kinds;
    }

    /** Own words start as left out: they may name people. */
    private Kind guessed() {
        FoundColumn first = columns.get(0);
        if (first.fate() == Fate.BROADER) {
            return Kind.LEFT_OUT;
        }
        if (columns.size() > 1 || isJoined()) {
            return Kind.MANY;
        }
        boolean comesAgain = first.texts().size() < first.filled();
        if (first.isChosen() && first.texts().size() > 1 && comesAgain) {
            return Grades.isScale(answers()) ? Kind.SCALE : Kind.ONE;
        }
        return first.numbers() && first.more() ? Kind.NUMBER : Kind.LEFT_OUT;
    }

    /** Several texts in one cell: the same pieces come again with others and alone. */
    private boolean isJoined() {
        List<String> texts =
                columns.get(0).texts().stream().map(FoundColumn.Seen::text).toList();
        String separator = separator();
        List<String> joined =
                texts.stream().filter(text -> text.contains(separator)).toList();
        Set<String> pieces = pieces();
        boolean again = joined.stream()
                        .filter(text -> JoinedTexts.of(List.of(text), List.of(), Optional.of(separator)).stream()
                                .allMatch(piece -> comesAgain(piece, text, texts)))
                        .count()
                >= Math.max(1, joined.size() / 2);
        return !joined.isEmpty() && again && pieces.size() > 1 && pieces.size() <= MOST_PIECES;
    }

    private static boolean comesAgain(String piece, String text, Collection<String> texts) {
        return texts.stream().anyMatch(other -> !other.equals(text) && other.contains(piece));
    }

    String separator() {
        return JoinedTexts.separator(
                columns.get(0).texts().stream().map(FoundColumn.Seen::text).toList());
    }

    private Set<String> pieces() {
        return JoinedTexts.of(
                columns.get(0).texts().stream().map(FoundColumn.Seen::text).toList(),
                List.of(),
                Optional.of(separator()));
    }

    String heading() {
        return columns.get(0).heading();
    }

    /** The question as people read it. */
    String wording() {
        FoundColumn first = columns.get(0);
        String asked = columns.size() > 1 || kind == Kind.MANY && !first.part().isEmpty() ? first.stem() : whole(first);
        String plain = asked.replaceFirst("^(?i)(q?\\d+(\\.\\d+)*[a-z]?[.):]\\s*)+", "")
                .strip();
        return plain.isEmpty() ? asked : plain;
    }

    /** A row of a grid is read with what stands above it. */
    private static String whole(FoundColumn column) {
        return column.part().isEmpty() ? column.wording() : column.stem().replaceFirst(":$", "") + ": " + column.part();
    }

    /** What its answers are called; by heading where each has a column. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        if (columns.size() > 1) {
            columns.forEach(column -> labels.put(column.heading(), column.part()));
        } else if (kind == Kind.MANY) {
            pieces().forEach(piece -> labels.put(piece, piece));
        } else {
            columns.get(0).texts().forEach(seen -> labels.put(seen.text(), seen.label()));
        }
        labels.keySet().removeIf(text -> MissingWords.of(text).isPresent());
        return labels;
    }

    /** The different answers of one column. */
    Set<String> answers() {
        return columns.get(0).texts().stream()
                .filter(seen -> MissingWords.of(seen.text()).isEmpty())
                .map(FoundColumn.Seen::label)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isAsked() {
        return kind != Kind.LEFT_OUT;
    }
}
