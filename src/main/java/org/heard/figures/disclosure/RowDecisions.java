package org.heard.figures.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The gates for all rows of one question in one round: which rows are printed at all. From sizes of
 * sets and from earlier releases only, never from answers.
 */
final class RowDecisions {
    private final List<Line> lines;
    private final Earlier earlier;
    private final DisclosureRules rules;
    private final Map<String, RowDecision> fates = new TreeMap<>();

    RowDecisions(List<Line> lines, Earlier earlier, DisclosureRules rules) {
        this.lines = lines.stream().sorted(Comparator.comparing(Line::name)).toList();
        this.earlier = earlier;
        this.rules = rules;
        lines.forEach(line -> fates.put(line.name(), bySize(line)));
        keepOldFigures();
        settle();
    }

    private RowDecisions(RowDecisions other) {
        this.lines = other.lines;
        this.earlier = other.earlier;
        this.rules = other.rules;
        this.fates.putAll(other.fates);
    }

    RowDecisions copy() {
        return new RowDecisions(this);
    }

    /** What becomes of each row, in a fixed order. */
    @Override
    public String toString() {
        return fates.toString();
    }

    private RowDecision bySize(Line line) {
        if (!Gates.isShown(line.row().respondentBase(), rules)) {
            return RowDecision.WITHHELD;
        }
        return line.tellsEachAnswer() ? RowDecision.ANSWERS_WITHHELD : RowDecision.PRINTED;
    }

    RowDecision of(Line line) {
        return fates.get(line.name());
    }

    /** Whether the row has other people than when it was printed, and stays as it was printed. */
    boolean staysBehind(Line line) {
        return of(line) == RowDecision.KEPT
                && earlier.change(line, rules)
                        .filter(change -> change != Earlier.Change.NONE)
                        .isPresent();
    }

    /** Keeps everything of the question as it was, where what it is told by stays as it was. */
    boolean stayBehind() {
        List<Line> changed = reckoned().stream()
                .filter(line -> earlier.change(line, rules)
                        .filter(change -> change != Earlier.Change.NONE)
                        .isPresent())
                .toList();
        if (changed.isEmpty()) {
            return false;
        }
        lines.forEach(this::hold);
        return true;
    }

    /** Rows whose figures are part of this release. */
    List<Line> reckoned() {
        return lines.stream().filter(line -> of(line).isReckoned()).toList();
    }

    /** No safe pattern was found: the splits go, everyone stays. False where there was no split left. */
    boolean dropSplits() {
        List<Line> groups =
                reckoned().stream().filter(line -> !line.isEveryone()).toList();
        groups.forEach(this::hold);
        return !groups.isEmpty();
    }

    /** False where nothing was left of it. */
    boolean dropAll() {
        boolean any = !reckoned().isEmpty();
        lines.forEach(this::hold);
        return any;
    }

    /** Takes one table out; of a split, only its groups, for everyone stands elsewhere too. False where nothing was left. */
    boolean drop(String table) {
        List<Line> left =
                reckoned().stream().filter(line -> table(line).equals(table)).toList();
        List<Line> groups = left.stream().filter(line -> !line.isEveryone()).toList();
        (groups.isEmpty() ? left : groups).forEach(this::hold);
        return !left.isEmpty();
    }

    private void hold(Line line) {
        fates.put(line.name(), earlier.row(line).isPresent() ? RowDecision.KEPT : RowDecision.HELD);
    }

    /**
     * Where everyone has changed by fewer responses than the smallest base, no table of the question may change; where a
     * group has, its split may not. A table that is new beside a held one would show the difference, and so would
     * a split whose groups are others than before: who moved from one row to another can be told from both.
     */
    private void keepOldFigures() {
        boolean held = lines.stream().filter(Line::isEveryone).anyMatch(this::mustStay);
        if (held) {
            lines.forEach(this::hold);
            return;
        }
        Set<String> heldTables = new HashSet<>();
        lines.stream()
                .filter(line -> mustStay(line) || hasOtherGroups(line))
                .forEach(line -> heldTables.add(table(line)));
        if (!heldTables.isEmpty()) {
            lines.stream()
                    .filter(line -> !line.isEveryone() && isNew(table(line)))
                    .forEach(l -> heldTables.add(table(l)));
        }
        lines.stream().filter(line -> heldTables.contains(table(line))).forEach(this::hold);
        lines.stream()
                .filter(line -> of(line).isReckoned() && isNewOfPeopleKnownOtherwise(line))
                .forEach(this::hold);
    }

    /**
     * Also where the row had hidden figures and many responses have changed: what a reader could learn of
     * the old hidden figures from the new ones is not reckoned, so the old ones stay. So they do where the answers are
     * coded in another way now.
     */
    private boolean mustStay(Line line) {
        Optional<Earlier.Change> change = earlier.change(line, rules);
        if (change.isEmpty() || change.get() == Earlier.Change.NONE) {
            return false;
        }
        Earlier.Known known = earlier.row(line).orElseThrow();
        return change.get() == Earlier.Change.FEW || !known.isWholeInBase(line) || !known.isCodedAs(line);
    }

    private boolean hasOtherGroups(Line line) {
        return line.draft().isSplit() && earlier.hasOtherRows(line.draft().table());
    }

    /**
     * A row of a table that was never printed, of a question and round that was: of the same people only what
     * follows from that is printed; of others, nothing, unless all that was printed is here to be reckoned with.
     */
    private boolean isNewOfPeopleKnownOtherwise(Line line) {
        if (!line.isEveryone()
                || earlier.row(line).isPresent()
                || !earlier.same(line, rules).isEmpty()) {
            return false;
        }
        return !earlier.ofEveryone(line).stream()
                .allMatch(known -> lines.stream()
                        .anyMatch(now -> earlier.same(now, rules).contains(known) && known.isCodedAs(now)));
    }

    private boolean isNew(String table) {
        return lines.stream()
                .filter(line -> table(line).equals(table))
                .noneMatch(line -> earlier.row(line).isPresent());
    }

    private static String table(Line line) {
        return line.draft().table().id();
    }

    private void settle() {
        do {
            TableDraft.splits(reckoned()).forEach(this::protectWithheldGroups);
        } while (dropNested());
    }

    /**
     * One withheld group alone is all minus the others; several of them need the smallest base together. One
     * more is always enough, since what is not withheld yet has it.
     */
    private void protectWithheldGroups(TableDraft split) {
        List<Line> groups = split.lines().stream()
                .filter(line -> !line.isEveryone() && !line.isEmpty())
                .toList();
        List<Line> hidden =
                groups.stream().filter(line -> of(line).hidesAnswers()).toList();
        long unlisted = unlisted(split);
        boolean restIsSmall = unlisted > 0 && !Gates.isShown(unlisted, rules);
        int count = hidden.size() + (restIsSmall ? 1 : 0);
        if (count == 0 || (count > 1 && Gates.isShown(people(hidden) + (restIsSmall ? unlisted : 0), rules))) {
            return;
        }
        groups.stream()
                .filter(line -> !of(line).hidesAnswers())
                .min(Comparator.<Line>comparingLong(line -> line.row().respondentBase())
                        .thenComparing(Line::name))
                .ifPresent(line -> fates.put(line.name(), RowDecision.ANSWERS_WITHHELD));
    }

    /** Answers of people whom no row of the split counts. */
    private static long unlisted(TableDraft split) {
        long all = 0;
        long groups = 0;
        for (Line line : split.lines()) {
            all += line.isEveryone() ? line.row().base() : 0;
            groups += line.isEveryone() ? 0 : line.row().base();
        }
        return all - groups;
    }

    private static long people(Collection<Line> groups) {
        Set<String> members = new HashSet<>();
        groups.forEach(line -> members.addAll(line.row().members()));
        return members.isEmpty()
                ? groups.stream().mapToLong(line -> line.row().respondentBase()).sum()
                : members.size();
    }

    /** Two rows of different tables, one inside the other with one to nine people more: one must go. */
    private boolean dropNested() {
        List<Line> shown = reckoned().stream()
                .filter(line -> of(line) == RowDecision.PRINTED)
                .toList();
        for (Line inner : shown) {
            for (Line outer : shown) {
                if (isTooNear(inner, outer)) {
                    // Everyone of a split beside everyone: the split counts other people than its question does.
                    Set<String> table = Set.of(table(inner.draft().isSplit() ? inner : outer));
                    if (inner.isEveryone()) {
                        lines.stream().filter(l -> table.contains(table(l))).forEach(this::hold);
                    } else {
                        fates.put(inner.name(), RowDecision.ANSWERS_WITHHELD);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTooNear(Line inner, Line outer) {
        long outside = outer.row().respondentBase() - inner.row().respondentBase();
        return outside < rules.smallestBase()
                && (inner.draft().isSplit() || outer.draft().isSplit())
                && inner.isEveryone() == outer.isEveryone()
                && !table(inner).equals(table(outer))
                && inner.isInside(outer);
    }
}
