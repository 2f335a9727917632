package org.heard.questionnaire.surveyfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest folder of surveys that uses every feature, and a copy of it to break. */
public final class SoundSurveys {
    private SoundSurveys() {}

    public static Path folder() {
        try {
            return Path.of(SoundSurveys.class.getResource("sound/index.yaml").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path copyTo(Path target) {
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the one place in a file that reads so. */
    public static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            int place = text.indexOf(from);
            if (place < 0 || text.indexOf(from, place + 1) >= 0) {
                throw new IllegalStateException("“" + from + "” should stand once in " + file);
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
