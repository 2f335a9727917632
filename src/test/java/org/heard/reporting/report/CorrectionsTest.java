package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Writing.Since.Change CHANGE =
            new Writing.Since.Change("Listened to in the plan: Mar 2021, per cent", "52", "53");

    private static ReadBack report(List<Writing.Since.Change> changes) {
        return ReadBack.of(SampleRelease.paper(new Writing(
                Writing.Cover.of(ReportKind.BOARD),
                Map.of(),
                Map.of(),
                Writing.Forum.SILENT,
                new Writing.Since("version 1 of 3 May 2021", changes))));
    }

    private static List<List<String>> rows(ReadBack report) {
        return report.tables().entrySet().stream()
                .filter(table -> table.getKey().contains("have moved since version 1"))
                .flatMap(table -> table.getValue().stream())
                .toList();
    }

    @Test
    void aNewVersionSaysWhichFiguresAreNoLongerAsPrinted() {
        ReadBack report = report(List.of(CHANGE));

        assertThat(report.words("Heading1")).contains("What has changed since version 1 of 3 May 2021");
        assertThat(rows(report)).contains(List.of("Listened to in the plan: Mar 2021, per cent", "52", "53"));
    }

    /** Said, never changed in silence, to whomever the paper goes. */
    @Test
    void everyKindOfReportSaysWhatHasMoved() {
        for (ReportKind kind : ReportKind.values()) {
            ReadBack report = ReadBack.of(SampleRelease.paper(new Writing(
                    Writing.Cover.of(kind),
                    Map.of(),
                    Map.of(),
                    Writing.Forum.SILENT,
                    new Writing.Since("version 1 of 3 May 2021", List.of(CHANGE)))));
            assertThat(report.words("Heading1"))
                    .as(kind.word())
                    .contains("What has changed since version 1 of 3 May 2021");
        }
    }

    @Test
    void aNewVersionOfWhichNothingMovedSaysSo() {
        assertThat(report(List.of()).words("Normal")).contains("All figures are as they were printed there.");
    }

    @Test
    void aLongListSaysHowManyItLeavesToThePageOfTheRelease() {
        ReadBack report = report(Collections.nCopies(612, CHANGE));

        assertThat(rows(report)).hasSizeBetween(Corrections.MOST, Corrections.MOST + 1);
        assertThat(report.words("Normal")).anyMatch(words -> words.startsWith("612 figures have moved. The first 60"));
    }

    @Test
    void aFirstVersionSaysNothingOfIt() {
        assertThat(ReadBack.of(SampleRelease.paper()).words("Heading1"))
                .noneMatch(h -> h.startsWith("What has changed"));
    }
}
