package org.heard.questionnaire.survey;

/**
 * Short questions on one scale that stand together on one page, in the first face of their survey alone.
 *
 * @param key the last part of its address
 * @param title its heading
 */
public record SharedPage(String key, Text title) {}
