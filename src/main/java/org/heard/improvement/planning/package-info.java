/**
 * The improvement plan as the board wrote it: objectives with their targets, actions with milestones and notes, official
 * figures; each with the colour or verdict that the rules of {@code improvement.plan} find for the day that is looked at.
 *
 * <p>Begin at {@link org.heard.improvement.planning.ImprovementPlan}, which every page reads. Forms are the classes that end
 * in {@code Form}; pages those that end in {@code Page}.
 */
package org.heard.improvement.planning;
