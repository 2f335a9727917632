package org.heard.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sum that every reader can do across tables, since the questionnaire says who is asked what: those asked a
 * question are those who gave another one the answer that leads to it. {@code Σ coefficient × part} is a number that
 * the reader is granted, even where they could only guess it.
 */
public record CrossTableSum(List<Term> terms) {
    public CrossTableSum {
        terms = List.copyOf(terms);
    }

    public static CrossTableSum of() {
        return new CrossTableSum(List.of());
    }

    public CrossTableSum plus(Part part) {
        return with(1, part);
    }

    public CrossTableSum minus(Part part) {
        return with(-1, part);
    }

    public CrossTableSum plus(CrossTableSum other) {
        List<Term> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return new CrossTableSum(both);
    }

    public CrossTableSum minus(CrossTableSum other) {
        List<Term> both = new ArrayList<>(terms);
        other.terms.forEach(term -> both.add(new Term(-term.coefficient(), term.part())));
        return new CrossTableSum(both);
    }

    private CrossTableSum with(int coefficient, Part part) {
        List<Term> more = new ArrayList<>(terms);
        more.add(new Term(coefficient, part));
        return new CrossTableSum(more);
    }

    public record Term(int coefficient, Part part) {}

    /** A count: printed in some table, or known to be there. */
    public sealed interface Part permits OfRow, Unprinted {}

    /** A count of one row of a table. */
    public sealed interface OfRow extends Part permits Base, Outside, Options {
        String table();

        String row();
    }

    /** The valid base of a row. */
    public record Base(String table, String row) implements OfRow {}

    /** Those of a row who were asked and stand outside its base: not used, or no answer. */
    public record Outside(String table, String row) implements OfRow {}

    /** Those of a row who chose one of these options of the questionnaire. */
    public record Options(String table, String row, Set<String> codes) implements OfRow {
        public Options {
            codes = new TreeSet<>(codes);
        }
    }

    /**
     * A count that no table prints.
     *
     * @param name the same count has the same name wherever it stands
     * @param people how many people are behind it
     * @param tells whether it says something of these people; what only says that somebody left a question does not
     */
    public record Unprinted(String name, long value, long people, boolean tells) implements Part {}
}
