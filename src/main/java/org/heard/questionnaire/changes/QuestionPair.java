package org.heard.questionnaire.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OneChoice;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Page;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;
import org.heard.questionnaire.survey.Section;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Text;

/** Two questions set against each other, facet by facet. */
record QuestionPair(Survey earlier, Page before, Survey later, Page after, boolean recoded) {
    private static final String AGAIN = "help from the second child on: ";

    ComparedQuestion compared() {
        List<FacetChange> changes = new ArrayList<>();
        boolean sameKey = before.id().equals(after.id());
        if (!sameKey) {
            changes.add(Facet.OTHER_KEY.changed(before.id() + " → " + after.id()));
        }
        words(changes);
        traits(changes);
        changes.addAll(new OptionChanges(was(), is(), recoded).changes());
        changes.addAll(new BaseChanges(earlier, before, later, after).changes());
        places(changes);
        faces(changes);
        others(changes);
        // Two keys are two questions: nothing of the one can be a forbidden change of the other.
        List<FacetChange> kept = changes.stream()
                .filter(change -> sameKey || change.facet().onOffer().asking() != OnOffer.Asking.REFUSED)
                .toList();
        return new ComparedQuestion(after.id(), before.id(), recoded, kept, suggestion());
    }

    private Question was() {
        return before.question();
    }

    private Question is() {
        return after.question();
    }

    private static String help(Question question) {
        return question.asked().help().map(Text::english).orElse("");
    }

    private static String helpAgain(Question question) {
        return question.asked().traits().helpAgain().map(Text::english).orElse("");
    }

    private WordDifference wording() {
        return WordDifference.between(
                was().asked().wording().english(), is().asked().wording().english());
    }

    private void words(List<FacetChange> changes) {
        add(changes, "", wording());
        WordDifference help = WordDifference.between(help(was()), help(is()));
        if (!help.isAlike() && isSectionsLine()) {
            changes.add(Facet.HELP_MOVED.changed("the same line stands above the section’s first question"));
        } else {
            add(changes, "help: ", help);
        }
        helpAgain(changes);
    }

    /** It says which child is meant, not what is asked; only where both say something can the one change the other. */
    private void helpAgain(List<FacetChange> changes) {
        String old = helpAgain(was());
        String now = helpAgain(is());
        if (!old.isEmpty() && !now.isEmpty()) {
            add(changes, AGAIN, WordDifference.between(old, now));
        } else if (!old.equals(now)) {
            changes.add(Facet.WORDS.changed(AGAIN + (now.isEmpty() ? "gone" : "added")));
        }
    }

    /** The line that opens a section asked for each child stands above whatever question comes first in it. */
    private boolean isSectionsLine() {
        String line = help(was()).isEmpty() ? help(is()) : help(was());
        boolean oneHasNone = help(was()).isEmpty() || help(is()).isEmpty();
        return oneHasNone && opens(earlier, before, line) && opens(later, after, line);
    }

    private static boolean opens(Survey survey, Page page, String line) {
        Section section = section(survey, page);
        return section.perChild()
                && WordDifference.areAlike(help(section.pages().get(0).question()), line);
    }

    private static void add(List<FacetChange> changes, String where, WordDifference difference) {
        switch (difference.degree()) {
            case NONE -> {}
            case TYPOGRAPHY -> changes.add(Facet.TYPOGRAPHY.changed(where + difference.what()));
            case SPELLING, OTHER_WORDS -> changes.add(Facet.WORDS.changed(where + difference.what()));
            case MEANING -> changes.add(Facet.MEANING.changed(where + difference.what()));
        }
    }

    private Optional<String> suggestion() {
        boolean slip = wording().degree() == WordDifference.Degree.SPELLING;
        return slip && help(was()).equals(help(is()))
                ? Optional.of("Only the spelling was put right.")
                : Optional.empty();
    }

    private void traits(List<FacetChange> changes) {
        if (!kind(was()).equals(kind(is()))) {
            changes.add(Facet.KIND.changed(kind(was()) + " → " + kind(is())));
        }
        if (was().asked().unit() != is().asked().unit()) {
            changes.add(Facet.UNIT.changed(
                    was().asked().unit() + " → " + is().asked().unit()));
        }
        if (was().asked().traits().reverse() != is().asked().traits().reverse()) {
            changes.add(Facet.DIRECTION.changed("which answer is the good one"));
        }
        period(changes);
    }

    /** How it is answered; numbers with other limits are answered otherwise. */
    private static String kind(Question question) {
        if (question instanceof Scale || question instanceof OneChoice) {
            return "one answer";
        }
        if (question instanceof ManyChoices) {
            return "ticks";
        }
        if (question instanceof NumberQuestion number) {
            return "a number from " + number.least() + " to " + number.most();
        }
        if (question instanceof OpenText) {
            return "own words";
        }
        throw new IllegalStateException("a kind of question nobody knows: " + question.getClass());
    }

    private void period(List<FacetChange> changes) {
        String old = was().asked().traits().period();
        String now = is().asked().traits().period();
        boolean alike = WordDifference.areAlike(old, now);
        if (!alike) {
            changes.add(Facet.PERIOD.changed((old.isEmpty() ? "none" : old) + " → " + (now.isEmpty() ? "none" : now)));
        }
        if (was().asked().wording().english().equals(is().asked().wording().english())
                && help(was()).equals(help(is()))) {
            return;
        }
        Set<String> spokenBefore = spoken(was());
        Set<String> spoken = spoken(is());
        if (spokenBefore.equals(spoken)) {
            return;
        }
        boolean said = spoken.isEmpty()
                ? !alike || now.isEmpty()
                : PeriodPhrases.in(now).containsAll(spoken);
        if (!said) {
            changes.add(Facet.PERIOD_UNSAID.changed(
                    "the words speak of " + (spoken.isEmpty() ? "no time" : String.join(", ", spoken))
                            + ", “period” of " + (now.isEmpty() ? "none" : now)));
        }
    }

    private static Set<String> spoken(Question question) {
        return PeriodPhrases.in(question.asked().wording().english() + " " + help(question));
    }

    private void places(List<FacetChange> changes) {
        if (was().asked().required() != is().asked().required()) {
            changes.add(
                    Facet.REQUIRED.changed(is().asked().required() ? "must be answered now" : "may be left out now"));
        }
        String old = section(earlier, before).key();
        String now = section(later, after).key();
        if (!old.equals(now)) {
            changes.add(Facet.SECTION.changed(old + " → " + now));
        }
    }

    private static Section section(Survey survey, Page page) {
        return survey.sections().stream()
                .filter(section ->
                        section.pages().stream().anyMatch(one -> one.id().equals(page.id())))
                .findFirst()
                .orElseThrow();
    }

    private void faces(List<FacetChange> changes) {
        Map<String, Text> now = is().asked().faces();
        was().asked().faces().forEach((face, old) -> {
            if (!now.containsKey(face)) {
                changes.add(Facet.FACE.changed(face + " left out"));
            } else if (!WordDifference.areAlike(old.english(), now.get(face).english())) {
                changes.add(Facet.FACE.changed(face + " changed"));
            } else if (!wording().isAlike()) {
                changes.add(Facet.FACE.changed(face + " left behind"));
            }
        });
        boolean both = earlier.faces().size() > 1 && later.faces().size() > 1;
        if (both && !explained(was()).equals(explained(is()))) {
            changes.add(Facet.FACE.changed("explains hard words otherwise"));
        }
    }

    private static List<String> explained(Question question) {
        return question.asked().traits().explained().stream().map(Text::english).toList();
    }

    private void others(List<FacetChange> changes) {
        if (!was().asked().traits().symbol().equals(is().asked().traits().symbol())) {
            changes.add(Facet.SYMBOL.changed("of the question"));
        }
        Set<String> languages = new TreeSet<>();
        gather(was().asked().wording(), is().asked().wording(), languages);
        was().asked().help().ifPresent(old -> is().asked().help().ifPresent(now -> gather(old, now, languages)));
        is().options()
                .forEach(option ->
                        was().option(option.code()).ifPresent(old -> gather(old.label(), option.label(), languages)));
        languages.forEach(language -> changes.add(Facet.TRANSLATION.changed(language + " goes back to draft")));
    }

    /** Languages whose words changed while the English did not. */
    private static void gather(Text old, Text now, Set<String> languages) {
        if (!old.english().equals(now.english())) {
            return;
        }
        Map<String, String> others = new HashMap<>(old.byLanguage());
        others.keySet().retainAll(now.byLanguage().keySet());
        others.forEach((language, words) -> {
            if (!words.equals(now.byLanguage().get(language))) {
                languages.add(language);
            }
        });
    }
}
