package org.heard.questionnaire.survey;

import java.util.List;
import org.heard.ground.language.Language;

/**
 * One language of one survey.
 *
 * @param checked by a translator other than the first; a draft otherwise
 * @param missing the English of what has not been translated
 */
public record Offer(Language language, boolean checked, List<String> missing) {
    public Offer {
        missing = List.copyOf(missing);
    }

    /** Nobody may choose a language with a gap; a draft only where the demonstration is on. */
    public boolean isOpen(boolean demo) {
        return missing.isEmpty() && (checked || demo);
    }
}
