package org.heard.questionnaire.surveyfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The shipped surveys in a folder of a test's own, in which it may break them. */
public final class CopiedSurveys {
    private CopiedSurveys() {}

    /** @return the folder copied to; what it held under the same names is written anew */
    public static Path to(Path folder) throws IOException {
        return copy(Path.of("surveys"), folder);
    }

    /** The same of another folder laid out like the shipped one. */
    public static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }
}
