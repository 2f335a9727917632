package org.heard.questionnaire.surveyfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.heard.ground.files.TextFile;

/**
 * Where survey files lie: a folder on disk, or the one packed into the application. A packed folder
 * cannot be listed in every kind of jar, which is why {@code index.yaml} names its files.
 */
public record SurveyFolder(String label, Opener opener) {
    interface Opener {
        /** The bytes under that name; null where there are none. */
        byte[] open(String name) throws IOException;
    }

    public static SurveyFolder packed() {
        return new SurveyFolder("surveys/", name -> {
            try (InputStream in = SurveyFolder.class.getResourceAsStream("/surveys/" + name)) {
                return in == null ? null : in.readAllBytes();
            }
        });
    }

    static SurveyFolder at(Path folder) {
        return new SurveyFolder(folder + "/", name -> {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (NoSuchFileException e) {
                return null;
            }
        });
    }

    boolean holds(String name) {
        try {
            return opener.open(name) != null;
        } catch (IOException e) {
            return true; // reading it will say what is wrong
        }
    }

    /** A file without a fault of YAML's own. */
    public Entry yaml(String name) {
        return YamlFile.read(label + name, text(name));
    }

    Optional<byte[]> bytes(String name) {
        try {
            return Optional.ofNullable(opener.open(name));
        } catch (IOException e) {
            throw new SurveyFault(label + name, 0, "", "the file cannot be read (" + e.getMessage() + ")");
        }
    }

    String text(String name) {
        try {
            byte[] bytes = opener.open(name);
            if (bytes == null) {
                throw new SurveyFault(label + name, 0, "", "there is no such file");
            }
            return TextFile.strict(bytes);
        } catch (CharacterCodingException e) {
            throw new SurveyFault(label + name, 0, "", "the file " + TextFile.NOT_UTF8);
        } catch (IOException e) {
            throw new SurveyFault(label + name, 0, "", "the file cannot be read (" + e.getMessage() + ")");
        }
    }
}
