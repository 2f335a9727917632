package org.heard.collection.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heard.collection.importing.Tool;

/** By what a file tells which tool wrote it. @param headings in small letters @param first what the first cells below hold */
record ToolSigns(Set<String> headings, int headerRows, List<String> first, List<String> words) {
    ToolSigns {
        headings = Set.copyOf(headings);
        first = List.copyOf(first);
        words = List.copyOf(words);
    }

    /** @param first the first cells of the first column @param words some texts of the file */
    static Tool of(List<String> headings, int headerRows, List<String> first, List<String> words) {
        Set<String> small = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new ToolSigns(small, headerRows, first, words).tool();
    }

    private Tool tool() {
        if (headerRows == 3 || has("responseid", "startdate")) {
            return Tool.QUALTRICS;
        }
        if (has("id", "submitdate") || has("response id", "date submitted")) {
            return Tool.LIMESURVEY;
        }
        if (has("respondent id", "collector id") || has("respondent id") && headerRows == 2) {
            return Tool.SURVEYMONKEY;
        }
        if (has("start time", "completion time")) {
            return Tool.MICROSOFT_FORMS;
        }
        if (has("no.", "response id", "finished")) {
            return Tool.FORMBRICKS;
        }
        if (has("_uuid") || has("_id", "_submission_time")) {
            return Tool.KOBOTOOLBOX;
        }
        if (has("record_id") || any(heading -> heading.matches(".+___\\d+"))) {
            return Tool.REDCAP;
        }
        return byFewerSigns();
    }

    private Tool byFewerSigns() {
        if (has("userid", "userno") || has("started", "ended", "tracking link")) {
            return Tool.SMARTSURVEY;
        }
        if (any(heading -> heading.startsWith("unique response n"))) {
            return Tool.JISC;
        }
        if (has("reference", "submitted at")) {
            return Tool.GOV_UK_FORMS;
        }
        if (has("response id") && first.stream().anyMatch(cell -> cell.startsWith("ANON-"))) {
            return Tool.CITIZEN_SPACE;
        }
        if (has("id.name") || words.contains("Not Asked") || words.contains("No Reply")) {
            return Tool.SNAP;
        }
        return has("timestamp") ? Tool.GOOGLE_FORMS : Tool.OTHER;
    }

    private boolean has(String... names) {
        return headings.containsAll(Set.of(names));
    }

    private boolean any(Predicate<String> like) {
        return headings.stream().anyMatch(like);
    }
}
