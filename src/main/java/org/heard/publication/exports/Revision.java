package org.heard.publication.exports;

/**
 * One figure that a later release prints otherwise.
 *
 * @param figure the chart's subject: "Listened to in the plan"
 * @param question the page it stands on
 */
public record Revision(String figure, String question, FigureChange moved) {}
