package org.heard.publication.tabulation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.figures.disclosure.CrossTableSum;
import org.heard.figures.disclosure.TrueTable;
import org.heard.questionnaire.survey.Condition;
import org.heard.questionnaire.survey.Question;

/** A table with a row of the round, and whom it counts. */
record CountedTable(TrueTable table, TrueTable.Row row, Question question, List<Condition> only) {
    String id() {
        return table.id();
    }

    CrossTableSum.Options options(Collection<String> codes) {
        return new CrossTableSum.Options(id(), row.key(), new TreeSet<>(codes));
    }

    Set<String> codes() {
        return covers().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options that each of its columns counts. */
    Collection<Set<String>> covers() {
        return table.finest().get(row.key()).covers().values();
    }

    /** The options that count in its base. */
    Set<String> codesInBase() {
        TrueTable.Finest finest = table.finest().get(row.key());
        Set<String> codes = new TreeSet<>();
        table.columns().stream()
                .filter(c -> c.inBase() && !c.isNet())
                .forEach(c -> codes.addAll(finest.covers().getOrDefault(c.code(), Set.of())));
        return codes;
    }
}
