package org.heard.ground.web;

/** A way to another page, in the words shown. */
public record Link(String label, String address) {}
