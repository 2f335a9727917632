package org.heard.ground.web;

/** A way to another page, in the words shown. */
public record PageLink(String label, String address) {}
