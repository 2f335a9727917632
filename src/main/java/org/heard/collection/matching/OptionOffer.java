package org.heard.collection.matching;

import org.heard.questionnaire.survey.Option;

/**
 * The option that a text seems to be.
 *
 * @param alike from 0 to 1
 * @param why in words; empty where they are the same words
 */
record OptionOffer(Option option, double alike, String why) {}
