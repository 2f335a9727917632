package org.heard.questionnaire.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Scale;

/**
 * What changed among the answers offered.
 *
 * @param recoded a recode is named that takes up every code of both rounds
 */
record OptionChanges(Question before, Question after, boolean recoded) {
    List<FacetChange> changes() {
        List<FacetChange> changes = new ArrayList<>();
        after.options().forEach(option -> before.option(option.code()).ifPresent(old -> same(old, option, changes)));
        come().forEach(option -> changes.add(code(option, "“" + option.label().english() + "” added")));
        gone().forEach(option -> changes.add(code(option, "“" + option.label().english() + "” gone")));
        if (!common(before, after).equals(common(after, before))) {
            changes.add((isScale() ? Facet.SCALE_ORDER : Facet.LIST_ORDER)
                    .changed(
                            String.join(" ", common(before, after)) + " → " + String.join(" ", common(after, before))));
        }
        return changes;
    }

    /** Codes that both offer, in the order of the first. */
    private static List<String> common(Question first, Question second) {
        return first.options().stream()
                .map(Option::code)
                .filter(code -> second.option(code).isPresent())
                .toList();
    }

    private List<Option> come() {
        return after.options().stream()
                .filter(option -> before.option(option.code()).isEmpty())
                .toList();
    }

    private List<Option> gone() {
        return before.options().stream()
                .filter(option -> after.option(option.code()).isEmpty())
                .toList();
    }

    private FacetChange code(Option option, String what) {
        boolean loose = after instanceof ManyChoices
                || Set.of(OptionRole.DONT_KNOW, OptionRole.NONE, OptionRole.NOT_USED)
                        .contains(option.role());
        return (loose && !recoded ? Facet.LOOSE_CODE : Facet.CODE).changed(what);
    }

    /** A code that both offer. */
    private void same(Option old, Option now, List<FacetChange> changes) {
        String words = now.code() + ": “" + old.label().english() + "” → “"
                + now.label().english() + "”";
        WordDifference difference =
                WordDifference.between(old.label().english(), now.label().english());
        if (!difference.isAlike()) {
            changes.add(relabelled(old, now).changed(words));
        }
        if (old.role() != now.role()) {
            changes.add(Facet.ROLE.changed(now.code() + ": " + word(old.role()) + " → " + word(now.role())));
        }
        if (difference.degree() == WordDifference.Degree.TYPOGRAPHY) {
            changes.add(Facet.TYPOGRAPHY.changed(words));
        }
        if (!old.symbol().equals(now.symbol())) {
            changes.add(Facet.SYMBOL.changed("answer " + now.code()));
        }
    }

    private Facet relabelled(Option old, Option now) {
        if (hasAnotherMeaning(old, now)) {
            return Facet.CODE_MEANING;
        }
        return isScale() ? Facet.LABEL_OF_SCALE : Facet.LABEL;
    }

    private boolean isScale() {
        return before instanceof Scale || after instanceof Scale;
    }

    private static String word(OptionRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private boolean hasAnotherMeaning(Option old, Option now) {
        return tookAnothersLabel(now) && !isAnotherScale() || isTurned(old, now);
    }

    /** Its label stood beside another code before. */
    private boolean tookAnothersLabel(Option now) {
        return before.options().stream()
                .filter(other -> !other.code().equals(now.code()))
                .anyMatch(other -> WordDifference.areAlike(
                        other.label().english(), now.label().english()));
    }

    /** A scale of another name with other codes is not the old one relabelled: its codes are its own. */
    private boolean isAnotherScale() {
        return name(before).isPresent()
                && name(after).isPresent()
                && !name(before).equals(name(after))
                && !codes(before).equals(codes(after));
    }

    private static Optional<String> name(Question question) {
        return question instanceof Scale scale ? Optional.of(scale.scale()) : Optional.empty();
    }

    private static Set<String> codes(Question question) {
        return new HashSet<>(question.options().stream().map(Option::code).toList());
    }

    /** Another number, with no recode to say what became of the old one; or the same words but for a “not”. */
    private boolean isTurned(Option old, Option now) {
        String then = old.label().english();
        String today = now.label().english();
        boolean numbers = !recoded
                && !TellingWords.numbers(then).equals(TellingWords.numbers(today))
                && !TellingWords.numbers(then).isEmpty()
                && !TellingWords.numbers(today).isEmpty();
        boolean answerWord = Stream.of(then, today).anyMatch(label -> label.matches("(?i)(yes|no)\\b.*"));
        boolean not = !answerWord
                && TellingWords.withoutNegations(then).equals(TellingWords.withoutNegations(today))
                && TellingWords.in(then).contains("not")
                        != TellingWords.in(today).contains("not");
        return numbers || not;
    }
}
