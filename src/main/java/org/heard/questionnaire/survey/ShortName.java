package org.heard.questionnaire.survey;

/**
 * How a question is spoken of in charts, tables and papers, which have no room for its whole wording.
 *
 * @param title its name: "Progress that matters to them"
 * @param phrase what the good answers say, to follow "44%" or "people who"; empty where no answer is good or bad
 */
public record ShortName(String title, String phrase) {}
