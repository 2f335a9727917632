package org.heard.improvement.evidence;

import java.time.LocalDate;

/**
 * A measure in the words of a release.
 *
 * @param sentence the figure and what may be said of it beside an earlier round
 * @param sureness its base, and what chance could do; may be empty
 * @param address the page with its chart
 */
public record MeasureTold(String sentence, String sureness, String address, String release, LocalDate published) {}
