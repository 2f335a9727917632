package org.heard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.print.PdfUa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format of a report keeps to. */
class FileTypeTest {
    @ParameterizedTest
    @EnumSource(FileType.class)
    void theSameReleaseGivesTheSameBytes(FileType type) {
        assertThat(type.of(SampleRelease.paper())).isEqualTo(type.of(SampleRelease.paper()));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void thePdfOfAWholeReportKeepsToPdfUa(ReportKind kind) {
        byte[] pdf = FileType.PDF.of(SampleRelease.paper(SampleRelease.writing(kind)));

        assertThat(PdfUa.faults(pdf)).isEqualTo(List.of());
    }

    @Test
    void isKnownByTheEndingOfAFilesName() {
        assertThat(FileType.ending("PDF")).contains(FileType.PDF);
        assertThat(FileType.ending("odt")).isEmpty();
    }
}
