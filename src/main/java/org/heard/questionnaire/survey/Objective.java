package org.heard.questionnaire.survey;

/** One of the areas of weakness the improvement plan answers. @param key A1 to A5 */
public record Objective(String key, String title, String weakness) {}
