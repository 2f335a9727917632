package org.heard.ground.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A migration script by its name, as Flyway noted that it was run. */
record Script(String name) {
    private static final Pattern NAME = Pattern.compile("V[0-9_]+__[A-Za-z0-9_]+\\.sql");

    /** Flyway alone notes the file, Flyway within Quarkus its folder too. */
    private static final String FOLDER = "db/migration/";

    Script {
        name = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        if (!NAME.matcher(name).matches()) {
            throw new BackupRefused(
                    "The tables were not made by Heard alone: Flyway notes a step called " + name + ".");
        }
    }

    /** Its statements. @throws BackupRefused where this Heard has no such script, because it is older */
    String text() {
        try (InputStream file = Script.class.getResourceAsStream("/" + FOLDER + name)) {
            if (file == null) {
                throw new BackupRefused("This backup was made by a newer Heard, whose tables this one cannot make"
                        + " (it has no " + name + "): restore it with that one.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
