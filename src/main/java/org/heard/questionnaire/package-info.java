/**
 * What is asked.
 *
 * <ul>
 *   <li>{@code survey}: surveys, questions, and what may be compared with what
 *   <li>{@code changes}: the guard, which says what verdicts a changed question may have
 *   <li>{@code surveyfile}: reads and checks the files they come from
 * </ul>
 */
package org.heard.questionnaire;
