package org.heard.web;

/** One radio button or checkbox. @param id unique on its page */
public record Choice(String id, String value, String label, boolean chosen) {}
