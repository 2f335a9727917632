package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.questionnaire.surveyfile.SurveyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped surveys with one recording beside them. */
class SoundPageTest {
    @TempDir
    private Path folder;

    @Test
    void playsTheRecordingWhereThereIsOne() throws IOException {
        try (var files = Files.walk(Path.of("surveys"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("surveys").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path recorded = folder.resolve("sounds/pc_next/easy/ar/locality.mp3");
        Files.createDirectories(recorded.getParent());
        Files.write(recorded, new byte[] {1, 2, 3});
        SoundPage page = new SoundPage(SurveyFiles.read(folder));

        Response sound = page.get("pc_next", "easy", "ar", "locality");

        assertThat(sound.getEntity()).isEqualTo(new byte[] {1, 2, 3});
        assertThat(sound.getMediaType()).hasToString("audio/mpeg");
        assertThatThrownBy(() -> page.get("pc_next", "easy", "en", "locality")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page.get("pc_next", "easy", "ar", "../locality"))
                .isInstanceOf(NotFoundException.class);
    }
}
