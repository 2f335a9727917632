package org.heard.collection.round;

/**
 * One thing that is missing before a round can open.
 *
 * @param sentence what, without a full stop
 * @param address where it is put right
 */
public record OpeningNeed(String sentence, String address) {}
