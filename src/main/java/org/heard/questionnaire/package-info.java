/**
 * What is asked.
 *
 * <ul>
 *   <li>{@code survey}: surveys, questions, and what may be compared with what
 * </ul>
 */
package org.heard.questionnaire;
