package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves every chart in {@code target/contact-sheet} for somebody to look at. */
class ContactSheetTest {
    @Test
    void writesEveryChartWideAndNarrow() throws IOException {
        Path folder = Path.of("target/contact-sheet");
        ContactSheet.write(folder);

        Cases.all()
                .keySet()
                .forEach(name -> assertThat(folder.resolve(name + "-wide.png")).isNotEmptyFile());
        assertThat(Files.readString(folder.resolve("index.html"))).contains("<svg");
    }
}
