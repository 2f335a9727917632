package org.heard.improvement.plan;

/**
 * Why an action has its colour.
 *
 * @param words as printed after "because": "31 days overdue"
 */
public record ColourReason(ColourRule rule, String words) {}
