package org.heard.figures.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.figures.statistics.Percent;

/**
 * Sets rows of one question and round against each other. Where two contradict, neither is believed:
 * which is right is for the officer to say, with the source in hand.
 */
final class Contradictions {
    private static final long MOST_BY_ROUNDING = 101;
    /** Answers "not used" stand outside the valid base. */
    private static final String NOT_USED = "8";

    private final List<Refusal> refused;
    private List<TotalsRow> rows;

    Contradictions(List<TotalsRow> rows, List<Refusal> refused) {
        this.rows = rows;
        this.refused = new ArrayList<>(refused);
    }

    TotalsFile sorted() {
        eachGroup(this::withoutRepeats);
        eachGroup(this::agreeing);
        eachGroup(group -> new Nets(group, this::refuse).checked());
        eachGroup(this::fittingTheBase);
        insideTheWhole();
        refused.sort(Comparator.comparing(refusal -> refusal.place().row()));
        return new TotalsFile(rows, refused);
    }

    private void eachGroup(Function<List<TotalsRow>, List<TotalsRow>> keep) {
        rows = rows.stream()
                .collect(Collectors.groupingBy(TotalsRow::what, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> keep.apply(group).stream())
                .toList();
    }

    private List<TotalsRow> withoutRepeats(List<TotalsRow> group) {
        Map<String, List<TotalsRow>> byOption = group.stream()
                .collect(Collectors.groupingBy(TotalsRow::option, LinkedHashMap::new, Collectors.toList()));
        List<TotalsRow> kept = new ArrayList<>();
        for (List<TotalsRow> same : byOption.values()) {
            TotalsRow first = same.get(0);
            boolean alike =
                    same.stream().allMatch(row -> row.counts().equals(first.counts()) && row.base() == first.base());
            List<TotalsRow> others = same.subList(1, same.size());
            if (alike) {
                kept.add(first);
                others.forEach(row ->
                        refuse(row, "it repeats line %d".formatted(first.place().line())));
            } else {
                same.forEach(row -> refuse(
                        row,
                        "it contradicts line %d: the same option is given twice, with different figures"
                                .formatted((row == first ? others.get(0) : first)
                                        .place()
                                        .line())));
            }
        }
        return kept;
    }

    private List<TotalsRow> agreeing(List<TotalsRow> group) {
        return agreeingIn("base", TotalsRow::base, group)
                        && agreeingIn("unit", row -> row.about().unit(), group)
                        && agreeingIn("kind", row -> row.about().kind(), group)
                ? group
                : List.of();
    }

    private boolean agreeingIn(String name, Function<TotalsRow, Object> value, List<TotalsRow> group) {
        for (TotalsRow row : group) {
            Optional<TotalsRow> other = group.stream()
                    .filter(any -> !value.apply(any).equals(value.apply(row)))
                    .findFirst();
            other.ifPresent(found -> refuse(
                    row,
                    "its %s %s contradicts %s in line %d: one question of one round has one %s, so choose one"
                            .formatted(
                                    name,
                                    value.apply(row),
                                    value.apply(found),
                                    found.place().line(),
                                    name)));
        }
        return group.stream().map(value).distinct().count() == 1;
    }

    /** Whole percentages may add to 101 by rounding alone; counts may not add to more than the base. */
    private List<TotalsRow> fittingTheBase(List<TotalsRow> group) {
        List<TotalsRow> parts =
                group.stream().filter(Contradictions::isPartOfTheBase).toList();
        long least = parts.stream()
                .mapToLong(row -> row.counts().orElseThrow().least())
                .sum();
        boolean rounded =
                parts.stream().anyMatch(row -> !row.counts().orElseThrow().isExact());
        if (parts.isEmpty() || least <= group.get(0).base() || rounded && percent(parts) <= MOST_BY_ROUNDING) {
            return group;
        }
        group.forEach(row -> refuse(
                row,
                "the options of this question add to at least %d but the base is %d; where people could choose more "
                                .formatted(least, row.base())
                        + "than one, say many in a column kind"));
        return List.of();
    }

    private static boolean isPartOfTheBase(TotalsRow row) {
        boolean many = row.about().kind().equals("many");
        return !many
                && !row.isNet()
                && !row.counts().orElseThrow().hidden()
                && !row.option().equals(NOT_USED);
    }

    private static long percent(List<TotalsRow> rows) {
        return rows.stream()
                .mapToLong(row -> Percent.number(row.counts().orElseThrow().share(row.base())))
                .sum();
    }

    /** A group cannot be larger than everyone, nor give an answer more often than everyone did. */
    private void insideTheWhole() {
        Map<TotalsRow.Group, Map<String, TotalsRow>> wholes = rows.stream()
                .filter(row -> row.what().isWhole())
                .collect(Collectors.groupingBy(TotalsRow::what, Collectors.toMap(TotalsRow::option, row -> row)));
        rows = rows.stream()
                .filter(row -> row.what().isWhole()
                        || isInside(row, wholes.getOrDefault(row.what().whole(), Map.of())))
                .toList();
    }

    private boolean isInside(TotalsRow row, Map<String, TotalsRow> whole) {
        Optional<TotalsRow> any = whole.values().stream().findFirst();
        if (any.isPresent() && row.base() > any.get().base()) {
            refuse(
                    row,
                    "its base %d is larger than %d, the base of everyone in line %d"
                            .formatted(
                                    row.base(),
                                    any.get().base(),
                                    any.get().place().line()));
            return false;
        }
        TotalsRow same = whole.get(row.option());
        boolean hidden = row.counts().orElseThrow().hidden();
        if (same != null
                && !hidden
                && row.counts().orElseThrow().least()
                        > same.counts().orElseThrow().most()) {
            refuse(
                    row,
                    "more of this group gave the answer than of everyone in line %d"
                            .formatted(same.place().line()));
            return false;
        }
        return true;
    }

    private void refuse(TotalsRow row, String reason) {
        refused.add(row.refused(reason));
    }
}
