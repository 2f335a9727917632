/**
 * Reads the files in {@code surveys/} and checks them, once, at the start: what comes out are {@code survey}'s types, and
 * nothing behind this room ever meets a faulty file. A fault is one sentence with file, line and question
 * ({@link org.heard.questionnaire.surveyfile.SurveyFault}); {@code surveys/README.md} tells officers the same rules.
 *
 * <p>Why so many: One class a file or a check of files.
 */
package org.heard.questionnaire.surveyfile;
