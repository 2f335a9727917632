package org.heard.figures.disclosure;

import java.util.List;

/**
 * Those of a row who were asked and stand outside its base: they said that they had not used it, or gave no answer.
 * How many they are together follows from who was asked, so that it is no secret; which of the two they did can be.
 *
 * @param notUsed columns of those who said that it does not apply to them
 * @param blank columns of those who left the question
 */
record Outside(Line line, List<PrintedColumn> notUsed, List<PrintedColumn> blank, DisclosureRules rules) {
    static Outside of(Line line, DisclosureRules rules) {
        return new Outside(line, columns(line, Column.Kind.NOT_USED), columns(line, Column.Kind.BLANK), rules);
    }

    /** Of published totals, what stands outside the base is often not among them. */
    private static List<PrintedColumn> columns(Line line, Column.Kind kind) {
        return line.columns().stream()
                .filter(p -> p.column().kind() == kind && !p.column().inBase())
                .filter(p -> line.row().counts().containsKey(p.code()))
                .toList();
    }

    long count() {
        return count(notUsed) + count(blank);
    }

    private long count(List<PrintedColumn> columns) {
        return columns.stream().mapToLong(p -> p.count(line.row())).sum();
    }

    boolean has(PrintedColumn column) {
        return notUsed.contains(column) || blank.contains(column);
    }

    /**
     * Whether both are printed as one number: always where fewer than the smallest base stand outside, so that it tells
     * nothing of how the few fall apart, and where few ({@link Gates#isFew}) had not used it, which is as many values as a
     * hidden count needs.
     */
    boolean isTogether() {
        return isOfTwoKinds() && count() > 0 && (count() < rules.smallestBase() || isFew(notUsed));
    }

    /** Of published totals often only the one kind is known: few of them are not printed, as where both are one number. */
    boolean isLeftOut() {
        return blank.isEmpty() && !notUsed.isEmpty() && count() > 0 && count() < rules.smallestBase();
    }

    boolean isOfTwoKinds() {
        return !notUsed.isEmpty() && !blank.isEmpty();
    }

    private boolean isFew(List<PrintedColumn> columns) {
        return columns.stream()
                .anyMatch(p -> Gates.isFew(p.count(line.row()), rules) || Gates.isFew(p.people(line.row()), rules));
    }
}
