package org.heard.questionnaire.survey;

import java.util.List;

/**
 * What the law has an area tell those it asks, from {@code surveys/area.yaml}.
 *
 * @param gaps what is empty or made up; no round of real answers opens over one
 */
public record Notices(Privacy privacy, AccessibilityReport accessibility, List<Gap> gaps) {
    /** Of an area that says nothing. */
    public static final Notices NONE = new Notices(Privacy.NONE, AccessibilityReport.NONE, List.of());

    public Notices {
        gaps = List.copyOf(gaps);
    }

    /** What is wanting for a survey of that audience; the grounds of others do not matter to it. */
    public List<Gap> gaps(Audience audience) {
        return gaps.stream().filter(gap -> gap.matters(audience)).toList();
    }

    /** Everything people read of it. */
    public List<Text> texts() {
        return java.util.stream.Stream.concat(privacy.texts().stream(), accessibility.texts().stream())
                .toList();
    }

    /**
     * One value of area.yaml that cannot be shown to people.
     *
     * @param field where it stands: {@code area.help.phone}
     * @param example what stands there and cannot stay; empty where nothing stands there
     * @param of the other area it is true of; empty where it is made up
     */
    public record Gap(String field, String example, String of) {
        /** Where the grounds of one audience stand. */
        public static final String GROUNDS = "privacy.grounds.";

        /** For whoever reads the file: "area.help.phone (still an example: 0151 496 0123)". */
        public String sentence() {
            return field + " (" + why() + ")";
        }

        /** "still an example: 0151 496 0123". */
        public String why() {
            return example.isEmpty()
                    ? "empty"
                    : (of.isEmpty() ? "still an example: " : "still of " + of + ": ") + example;
        }

        private boolean matters(Audience audience) {
            return !field.startsWith(GROUNDS) || field.startsWith(GROUNDS + audience.word() + ".");
        }
    }
}
