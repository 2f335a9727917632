package org.heard.collection.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;

/** Which option of a question a text seems to be. */
final class OptionOffers {
    /** Less alike than this is no suggestion, nor is what is as much like another option. */
    private static final double LEAST = 0.6;

    private static final double MARGIN = 0.1;
    private static final double LEAST_LEFT_OVER = 0.4;

    private static final Pattern ELSE = Pattern.compile("(an)?other\\b.*|some(thing|where|body|one|) else\\b.*");

    private final List<Option> options;
    private final Likeness likeness;
    private final Map<String, Optional<OptionOffer>> known = new HashMap<>();

    OptionOffers(Question question) {
        this.options = question.options();
        this.likeness = Likeness.among(
                options.stream().map(option -> option.label().english()).toList());
    }

    List<Option> options() {
        return options;
    }

    /** @param label what a codebook calls the text; else the text */
    Optional<OptionOffer> of(String text, String label) {
        return known.computeIfAbsent(text + '\n' + label, any -> found(text, label));
    }

    private Optional<OptionOffer> found(String text, String label) {
        List<OptionOffer> best = options.stream()
                .map(option -> offer(text, label, option))
                .filter(offer -> offer.alike() >= LEAST)
                .sorted(Comparator.comparingDouble((OptionOffer offer) -> -offer.alike()))
                .toList();
        boolean alone = best.size() == 1
                || best.size() > 1 && best.get(0).alike() - best.get(1).alike() >= MARGIN;
        return alone ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** How much it is like the nearest option. */
    double best(String text, String label) {
        return of(text, label).map(OptionOffer::alike).orElse(0.0);
    }

    /**
     * Of texts and options left over, those that are each other's nearest.
     *
     * @param texts what is compared, by text
     * @param taken codes that are not left over
     */
    Map<String, String> nearest(Map<String, String> texts, Set<String> taken) {
        List<Option> free = options.stream()
                .filter(option -> !taken.contains(option.code()))
                .toList();
        Map<String, String> nearest = new LinkedHashMap<>();
        texts.forEach((text, words) -> free.stream()
                .max(Comparator.comparingDouble(option -> alike(words, option)))
                .filter(option -> alike(words, option) >= LEAST_LEFT_OVER)
                .filter(option ->
                        texts.values().stream().allMatch(other -> alike(other, option) <= alike(words, option)))
                .ifPresent(option -> nearest.put(text, option.code())));
        return nearest;
    }

    private double alike(String words, Option option) {
        return likeness.of(words, option.label().english());
    }

    private OptionOffer offer(String text, String label, Option option) {
        String words = option.label().english();
        double alike = Math.max(likeness.of(text, words), likeness.of(label, words));
        if (alike >= 1) {
            return new OptionOffer(option, 1, "");
        }
        if (Synonyms.of(option.role()).contains(Likeness.bare(label)) || isElse(label, option)) {
            return new OptionOffer(option, 0.9, "it means the same");
        }
        if (text.equalsIgnoreCase(option.code())) {
            boolean number = text.chars().allMatch(Character::isDigit);
            return new OptionOffer(option, number ? LEAST : 0.95, number ? "by its number alone: look" : "by its code");
        }
        return new OptionOffer(option, alike, "by its words: look");
    }

    private static boolean isElse(String label, Option option) {
        return option.code().equals("other")
                && ELSE.matcher(Likeness.bare(label)).matches();
    }
}
