/**
 * What is asked: surveys, sections, pages, questions and their options; also what may be compared with what, and the
 * council's own names. Plain values that hold no fault: {@code surveyfile} makes them.
 *
 * <p>Why so many: One class a part of a questionnaire.
 */
package org.heard.questionnaire.survey;
