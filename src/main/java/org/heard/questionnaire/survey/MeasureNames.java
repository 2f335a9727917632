package org.heard.questionnaire.survey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ground.language.Language;

/**
 * Titles and phrases of measures and other questions, and reasons why a question cannot be compared, in every language
 * they are translated into.
 *
 * @param followed of the measures: a language is whole with these
 * @param others of other questions, and the reasons; they stay English where nobody has translated them
 * @param checked codes of the languages whose file somebody other than the translator has checked
 */
public record MeasureNames(List<Text> followed, List<Text> others, List<String> checked) {
    public static final MeasureNames NONE = new MeasureNames(List.of(), List.of(), List.of());

    public MeasureNames {
        followed = List.copyOf(followed);
        others = List.copyOf(others);
        checked = List.copyOf(checked);
    }

    /** By their English, as far as translated. */
    public Map<String, String> in(Language language) {
        return Stream.concat(followed.stream(), others.stream())
                .filter(text -> text.isIn(language.code()))
                .collect(Collectors.toUnmodifiableMap(
                        Text::english, text -> text.in(language.code()), (one, again) -> one));
    }

    /** The English of what a measure still lacks there. */
    public List<String> missingIn(Language language) {
        return followed.stream()
                .filter(text -> !text.isIn(language.code()))
                .map(Text::english)
                .distinct()
                .toList();
    }

    boolean isCheckedIn(Language language) {
        return checked.contains(language.code());
    }
}
