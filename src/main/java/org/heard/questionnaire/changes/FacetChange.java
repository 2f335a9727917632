package org.heard.questionnaire.changes;

/**
 * One facet that changed.
 *
 * @param what changed, as an officer reads it: "12 → 6"
 */
public record FacetChange(Facet facet, String what) {}
