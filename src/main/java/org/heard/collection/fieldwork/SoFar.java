package org.heard.collection.fieldwork;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be told of a round while people answer, as it was counted last. Every number is rounded down to tens already:
 * what is kept of it holds no other.
 *
 * @param responses how many had answered when it was counted; never shown
 * @param channels by the channel's word; those who came on the web
 * @param formats by face of those who came on the web; "paper" and "phone"
 * @param places by page, drafts that were left there
 * @param few groups of the area of whom fewer than ten had answered
 */
record SoFar(
        long responses,
        Map<String, Long> channels,
        Map<String, Long> formats,
        Map<String, Long> places,
        List<MarginGroup> few) {
    static final SoFar NOTHING = new SoFar(0, Map.of(), Map.of(), Map.of(), List.of());

    SoFar {
        channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        few = List.copyOf(few);
    }

    long channel(String word) {
        return channels.getOrDefault(word, 0L);
    }

    long format(String name) {
        return formats.getOrDefault(name, 0L);
    }
}
