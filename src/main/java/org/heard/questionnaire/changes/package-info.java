/**
 * The guard: sets a question against the one an earlier round asked, facet by facet, and says which verdicts are on offer.
 * A wording that quietly breaks a comparison is what no reader of a chart can see, so the rule stands here once, for
 * the survey files and for whoever looks at a changed file. It offers; people decide, with a reason.
 *
 * <p>{@link org.heard.questionnaire.changes.SurveyGuard} is the way in; {@link
 * org.heard.questionnaire.changes.Facet} holds the table.
 */
package org.heard.questionnaire.changes;
