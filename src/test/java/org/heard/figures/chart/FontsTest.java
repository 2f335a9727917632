package org.heard.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    /** Draws one chart in a Java of its own. */
    static final class Bare {
        private Bare() {}

        public static void main(String[] args) throws IOException {
            Chart chart = Chart.diverging(Cases.listened());
            Files.writeString(Path.of(args[0], "chart.svg"), chart.svg());
            Files.write(Path.of(args[0], "chart.png"), chart.png());
        }
    }

    @Test
    void aMachineWithoutFontsDrawsTheSame(@TempDir Path folder) throws Exception {
        Path nothing = Files.writeString(
                folder.resolve("none.conf"),
                "<?xml version='1.0'?><fontconfig><cachedir>" + folder + "</cachedir></fontconfig>");
        ProcessBuilder bare = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName(),
                folder.toString()));
        bare.environment().put("FONTCONFIG_FILE", nothing.toString());
        Process process = bare.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        Chart chart = Chart.diverging(Cases.listened());
        assertThat(folder.resolve("chart.svg")).content().isEqualTo(chart.svg());
        assertThat(folder.resolve("chart.png")).hasBinaryContent(chart.png());
    }
}
