package org.heard.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people add to the figures of a release.
 *
 * @param texts by key of the section, which is an objective or {@link #FRONT}
 * @param chosen questions in the order of print, by key of the objective; where nobody chose, all
 * @param since what is no longer as the edition before printed it
 */
public record Writing(
        Cover cover, Map<String, Map<Part, String>> texts, Map<String, List<String>> chosen, Forum forum, Since since) {
    /** Key of the section that tells of no single objective. */
    public static final String FRONT = "front";

    public Writing {
        texts = Map.copyOf(texts);
        chosen = Map.copyOf(chosen);
    }

    /** A first edition: nothing was printed before it. */
    public Writing(Cover cover, Map<String, Map<Part, String>> texts, Map<String, List<String>> chosen, Forum forum) {
        this(cover, texts, chosen, forum, Since.NOTHING);
    }

    /**
     * @param title empty for the usual one of this kind and round
     * @param standing where the paper stands: "Issued on 12 June 2021."; empty where nobody issues it
     * @param draft said on every page
     */
    public record Cover(ReportKind kind, String title, String standing, boolean draft) {
        public static Cover of(ReportKind kind) {
            return new Cover(kind, "", "", false);
        }
    }

    /**
     * What the parent carer forum says, printed as it is.
     *
     * @param seenEarlier roles that saw the figures before they were published
     */
    public record Forum(String commentary, List<String> seenEarlier) {
        public static final Forum SILENT = new Forum("", List.of());

        public Forum {
            seenEarlier = List.copyOf(seenEarlier);
        }
    }

    /**
     * Figures that an earlier edition printed otherwise.
     *
     * @param edition "version 1 of 3 May 2021"; empty where there was none
     */
    public record Since(String edition, List<Change> changes) {
        public static final Since NOTHING = new Since("", List.of());

        public Since {
            changes = List.copyOf(changes);
        }

        /** @param figure which one: "Listened to in the plan: March 2021, per cent" */
        public record Change(String figure, String was, String is) {}
    }

    /** Figures alone: nobody has written anything yet. */
    public static Writing nothing(ReportKind kind) {
        return new Writing(Cover.of(kind), Map.of(), Map.of(), Forum.SILENT);
    }

    public String text(String section, Part part) {
        return texts.getOrDefault(section, Map.of()).getOrDefault(part, "");
    }

    Optional<List<String>> chosen(String objective) {
        return Optional.ofNullable(chosen.get(objective));
    }
}
