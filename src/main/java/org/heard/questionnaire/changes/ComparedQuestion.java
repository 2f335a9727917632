package org.heard.questionnaire.changes;

import java.util.List;
import java.util.Optional;

/**
 * A question set against one earlier round.
 *
 * @param question its key
 * @param with key of the question in the earlier round
 * @param recoded the file names a recode that takes up every answer of both
 * @param changes every facet that changed
 * @param suggestion the reason offered first with S: a slip of spelling was put right
 */
public record ComparedQuestion(
        String question, String with, boolean recoded, List<FacetChange> changes, Optional<String> suggestion) {
    public ComparedQuestion {
        changes = List.copyOf(changes);
    }

    /** What all facets allow. */
    public OnOffer onOffer() {
        return changes.stream()
                .map(change -> change.facet().onOffer())
                .map(onOffer -> recoded ? onOffer.recoded() : onOffer)
                .reduce(OnOffer.NOTHING, OnOffer::and);
    }

    /** Facets that ask for a decision, or refuse, in words. */
    public List<String> reasons() {
        return changes.stream()
                .filter(change -> change.facet().onOffer().asking() != OnOffer.Asking.NOTHING)
                .map(change -> change.facet().words() + " (" + change.what() + ")")
                .toList();
    }
}
