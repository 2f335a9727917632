package org.heard.questionnaire.survey;

/** Whom an answer is about. A figure of one unit never stands next to the other without both names. */
public enum Unit {
    CHILD,
    RESPONDENT
}
