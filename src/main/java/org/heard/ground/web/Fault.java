package org.heard.ground.web;

/** One thing wrong on a form. @param field id of the control the error summary links to */
public record Fault(String field, String sentence) {}
