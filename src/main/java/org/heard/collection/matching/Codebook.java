package org.heard.collection.matching;

import java.util.Map;

/**
 * What a file that comes with the answers says of them: what each column asks and what each code means.
 *
 * @param wordings by heading
 * @param labels by heading, then by what stands in a cell
 */
record Codebook(Map<String, String> wordings, Map<String, Map<String, String>> labels) {
    static final Codebook NONE = new Codebook(Map.of(), Map.of());

    Codebook {
        wordings = Map.copyOf(wordings);
        labels = Map.copyOf(labels);
    }

    String wording(String heading) {
        return wordings.getOrDefault(heading, heading);
    }

    String label(String heading, String text) {
        return labels.getOrDefault(heading, Map.of()).getOrDefault(text, text);
    }
}
