package org.heard.publication.tabulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.figures.disclosure.CrossTableSum;
import org.heard.questionnaire.survey.Question;

/**
 * Of a question that offers only what was ticked in another, everybody who chose an answer ticked it: those who ticked it
 * less those who chose it are those who ticked it and chose another, or none. A reader can do this subtraction for each
 * answer, so that the difference is a count like any other.
 */
record AmongTicked(WhoIsAsked round, Collection<CountedTable> everyone) {
    List<CrossTableSum> links() {
        List<CrossTableSum> links = new ArrayList<>();
        everyone.forEach(chosen -> ticked(chosen)
                .ifPresent(ticked -> both(chosen, ticked)
                        .forEach(code -> links.add(CrossTableSum.of()
                                .plus(ticked.options(Set.of(code)))
                                .minus(chosen.options(Set.of(code)))
                                .minus(tickedOnly(chosen.question(), ticked.question(), code))))));
        return links;
    }

    /** The table of what was ticked, where it counts the same people. */
    private Optional<CountedTable> ticked(CountedTable chosen) {
        return chosen.question()
                .asked()
                .traits()
                .among()
                .flatMap(source -> round.table(source + Tabulation.ROUNDS))
                .filter(source -> source.only().equals(chosen.only()))
                .filter(source -> source.question().asked().unit()
                        == chosen.question().asked().unit());
    }

    private static Set<String> both(CountedTable chosen, CountedTable ticked) {
        Set<String> both = new TreeSet<>(chosen.codes());
        both.retainAll(ticked.codes());
        return both;
    }

    private CrossTableSum tickedOnly(Question chosen, Question ticked, String code) {
        CodedAnswers answers = round.answers(chosen);
        long[] ticks = answers.bits(ticked.key(), one -> one.equals(code) ? 1 : 0, 0);
        long[] choices = answers.bits(chosen.key(), one -> one.equals(code) ? 1 : 0, 0);
        Heads heads = Heads.of(answers, unit -> ticks[unit] == 1 && choices[unit] != 1);
        return CrossTableSum.of()
                .plus(round.unprinted(
                        "ticked " + code + " of " + ticked.key() + ", not as " + chosen.key(), chosen, heads, true));
    }
}
