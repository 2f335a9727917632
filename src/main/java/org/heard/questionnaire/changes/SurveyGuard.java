package org.heard.questionnaire.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Measure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;

/**
 * Sets the questions of a survey against those of one earlier round. Each question meets each round directly, never by way
 * of the round between; what is on offer is what all its changed facets allow.
 *
 * @param earlier a round that was asked, or the survey this one is a copy of
 * @param later the survey as it would be asked
 */
public record SurveyGuard(Survey earlier, Survey later) {
    /** A question of the earlier round that nobody asks any more, with the measures that end with it. */
    public record Dropped(String question, List<String> measures) {
        public Dropped {
            measures = List.copyOf(measures);
        }
    }

    /**
     * @param with key of the question there; the question's own unless the file says otherwise
     * @param recode the recode declared between the two, where one is
     * @throws IllegalStateException where the later survey does not ask the question
     */
    public ComparedQuestion compare(String question, String with, Optional<Recode> recode) {
        Page after = later.page(question).orElseThrow(() -> new IllegalStateException(question + " is not asked"));
        Optional<Page> before = earlier.page(with);
        if (before.isEmpty()) {
            return new ComparedQuestion(question, with, false, List.of(added(after)), Optional.empty());
        }
        boolean recoded =
                recode.filter(one -> takesUp(one, before.get(), after)).isPresent();
        return new QuestionPair(earlier, before.get(), later, after, recoded).compared();
    }

    /** Every answer becomes one that the other round has too, or one that leaves the base. */
    private boolean takesUp(Recode recode, Page before, Page after) {
        Set<String> old = recoded(recode, earlier, before);
        Set<String> now = recoded(recode, later, after);
        Set<String> counted = recode.options().stream()
                .filter(option -> option.role() != OptionRole.NOT_USED)
                .map(Option::code)
                .collect(Collectors.toSet());
        Set<String> known = recode.options().stream().map(Option::code).collect(Collectors.toSet());
        return known.containsAll(old)
                && known.containsAll(now)
                && counted.stream().allMatch(code -> old.contains(code) == now.contains(code));
    }

    private static Set<String> recoded(Recode recode, Survey survey, Page page) {
        return page.question().options().stream()
                .map(option -> recode.apply(survey.key(), option.code()))
                .collect(Collectors.toSet());
    }

    private FacetChange added(Page after) {
        return earlier.questions().stream()
                .filter(old -> areSameWords(old, after.question()))
                // A question that is still asked as it was has lost its words to nobody.
                .filter(old -> later.question(old.key())
                        .filter(now -> areSameWords(old, now))
                        .isEmpty())
                .findFirst()
                .map(old -> Facet.SAME_WORDS_NEW_KEY.changed(old.key() + " → " + after.id()))
                .orElseGet(() -> Facet.NEW_KEY.changed("it was not asked in " + earlier.round()));
    }

    private static boolean areSameWords(Question one, Question other) {
        return WordDifference.areAlike(
                one.asked().wording().english(), other.asked().wording().english());
    }

    /** @param measures those of the folder; a measure whose question goes has no next figure */
    public List<Dropped> dropped(List<Measure> measures) {
        return earlier.questions().stream()
                .map(Question::key)
                .filter(key -> later.question(key).isEmpty())
                .map(key -> new Dropped(
                        key,
                        measures.stream()
                                .filter(measure -> measure.question().equals(key))
                                .map(Measure::key)
                                .toList()))
                .toList();
    }
}
