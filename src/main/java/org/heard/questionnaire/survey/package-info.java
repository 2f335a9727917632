/**
 * What is asked: surveys, sections, pages, questions and their options, read once at start-up from
 * the files in {@code surveys/} and checked there, so that nothing behind this package ever meets a
 * faulty one. Also what may be compared with what. Plain Java; knows nothing else of ours.
 */
package org.heard.questionnaire.survey;
