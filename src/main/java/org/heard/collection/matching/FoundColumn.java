package org.heard.collection.matching;

import java.util.List;
import org.heard.collection.importing.SourceText;

/**
 * One column as it is seen.
 *
 * @param heading as a map calls it
 * @param wording what stands for the question: its heading, or what the row below or a codebook says
 * @param filled cells that hold anything
 * @param texts what its cells hold and how often, the most frequent first; none of a column that is dropped
 * @param more whether it holds more different texts than are counted
 */
public record FoundColumn(
        String heading, String wording, Fate fate, int filled, List<Seen> texts, boolean more, boolean numbers) {
    /** Different texts that are still options; more are words. */
    private static final int MOST_OPTIONS = 40;

    /** A text no longer than this may be an option. */
    private static final int LONGEST_OPTION = 160;

    public FoundColumn {
        texts = List.copyOf(texts);
    }

    /** One text. @param label what a codebook calls it; else the text */
    public record Seen(String text, String label, int times) {
        /** For the page: nothing that could be somebody's own. */
        public String shown() {
            return text.equals(label) ? SourceText.shown(text) : SourceText.shown(text) + " (" + label + ")";
        }
    }

    /** Whether its texts come again and again, as those of a list do. */
    public boolean isChosen() {
        long different = texts.size();
        return !more
                && different > 0
                && different <= MOST_OPTIONS
                && texts.stream().allMatch(seen -> seen.text().length() <= LONGEST_OPTION)
                && (different * 2 <= filled || different <= 7);
    }

    FoundColumn asked() {
        return new FoundColumn(heading, wording, Fate.ASKED, filled, texts, more, numbers);
    }

    /** By which columns of one question are known. */
    String group() {
        return HeadingParts.of(wording, heading).group();
    }

    /** What stands before the option or row in its wording; the whole where it has none. */
    String stem() {
        return HeadingParts.of(wording, heading).stem();
    }

    /** The option or row, where the wording or heading has one. */
    String part() {
        return HeadingParts.of(wording, heading).part();
    }
}
