package org.heard.collection.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.collection.importing.Tool;

/** Which rows count, by what one tool writes of them. */
record RowSigns(Tool tool, List<String> headings) {
    private static final List<String> NUMBERS = List.of(
            "response id",
            "respondent id",
            "responseid",
            "_id",
            "id",
            "no.",
            "reference",
            "id.name",
            "record_id",
            "unique response number",
            "unique response no",
            "userid");

    RowSigns {
        headings = List.copyOf(headings);
    }

    /** How a row that was finished is known. */
    Optional<LookedAt.SentRows> sent() {
        return switch (tool) {
            case LIMESURVEY -> column("submitdate", "date submitted").map(one -> new LookedAt.SentRows(one, List.of()));
            case QUALTRICS -> column("finished").map(one -> new LookedAt.SentRows(one, List.of("True", "TRUE", "1")));
            case FORMBRICKS -> column("finished").map(one -> new LookedAt.SentRows(one, List.of("Yes", "yes", "true")));
            case REDCAP ->
                headings.stream()
                        .filter(heading -> heading.endsWith("_complete"))
                        .reduce((one, last) -> last)
                        .map(one -> new LookedAt.SentRows(one, List.of("2", "Complete")));
            case MICROSOFT_FORMS -> column("completion time").map(one -> new LookedAt.SentRows(one, List.of()));
            case SMARTSURVEY -> column("ended").map(one -> new LookedAt.SentRows(one, List.of()));
            default -> Optional.empty();
        };
    }

    /** One person's answers may stand in several rows where events repeat. */
    Optional<String> number() {
        boolean repeats = headings.stream().anyMatch(heading -> heading.startsWith("redcap_"));
        return repeats ? Optional.empty() : column(NUMBERS.toArray(String[]::new));
    }

    private Optional<String> column(String... names) {
        return List.of(names).stream()
                .flatMap(name -> headings.stream()
                        .filter(heading -> heading.toLowerCase(Locale.ROOT).equals(name))
                        .filter(heading -> headings.indexOf(heading) == headings.lastIndexOf(heading)))
                .findFirst();
    }
}
