package org.heard.publication.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;
import org.heard.questionnaire.survey.Measure;

/** The charts of a release made for a test, as Heard would hand them out. */
public final class Taken {
    private static final FollowedMeasures FOLLOWED = new FollowedMeasures(
            Stream.of("M6", "M9", "M12")
                    .map(key -> new Measure(key, key, List.of(), true, key, "", ""))
                    .toList(),
            List.of());

    private Taken() {}

    public static Portfolio of(List<SafeTable> tables, CheckCode code) {
        return of(tables, code, List.of());
    }

    public static Portfolio of(List<SafeTable> tables, CheckCode code, List<String> warnings) {
        return Portfolio.of(
                new Portfolio.Issue("pc2021-1", LocalDate.of(2021, 5, 4), code, warnings), tables, FOLLOWED);
    }
}
