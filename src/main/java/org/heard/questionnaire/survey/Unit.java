package org.heard.questionnaire.survey;

/** Whom an answer is about. A figure of one unit never stands beside the other without both names. */
public enum Unit {
    CHILD,
    RESPONDENT
}
