package org.heard.collection.formats;

import java.util.Map;

/**
 * What a file that comes with the answers says of them: what each column asks and what each code means.
 *
 * @param wordings by heading
 * @param labels by heading, then by what stands in a cell
 */
public record Codebook(Map<String, String> wordings, Map<String, Map<String, String>> labels) {
    public static final Codebook NONE = new Codebook(Map.of(), Map.of());

    public Codebook {
        wordings = Map.copyOf(wordings);
        labels = Map.copyOf(labels);
    }

    public String wording(String heading) {
        return wordings.getOrDefault(heading, heading);
    }

    public String label(String heading, String text) {
        return labels.getOrDefault(heading, Map.of()).getOrDefault(text, text);
    }
}
