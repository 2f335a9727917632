package org.heard.survey;

/** One thing a person can choose. Codes are stored, labels are only shown. */
public record Option(String code, Text label, Role role) {}
