package org.heard.app;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.heard.ground.database.BundledPostgres;
import org.heard.ground.database.OwnerOnly;

/**
 * Where the secret lies: in the settings, or in a file outside the home, so that no copy of the home has it. Only
 * the demonstration, whose answers are invented, may keep it in the home (decision 0060).
 */
final class SecretPlace {
    private final Path home;
    private final Path inHome;
    private final Optional<String> given;
    private final Optional<Path> named;
    private final boolean isGivenServer;
    private final boolean isDemo;

    SecretPlace(SmallRyeConfig config, Path home) {
        this.home = home;
        this.inHome = home.resolve("secret");
        this.given = config.getOptionalValue("heard.secret", String.class);
        this.named = config.getOptionalValue("heard.secret-file", Path.class)
                .map(file -> file.toAbsolutePath().normalize());
        this.isGivenServer = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .isPresent();
        this.isDemo = config.getValue("heard.demo", Boolean.class);
    }

    /** The secret there is; a new installation with a database of its own gets one. */
    Secret secret() throws IOException {
        // Before the look at the file: anyone who makes both makes the secret first.
        boolean isNew = !isGivenServer && !BundledPostgres.hasData(home);
        Optional<Secret> found = found();
        if (found.isPresent()) {
            return found.get();
        }
        if (isGivenServer && !isDemo) {
            throw new IllegalStateException("A database given by its URL needs a given secret: set HEARD_SECRET, or"
                    + " HEARD_SECRET_FILE to a file that holds it, the same for every instance.");
        }
        if (!isNew && !isGivenServer) {
            throw new IllegalStateException("There are answers in " + home + ", but their secret is not in " + file()
                    + ": put it there, or set HEARD_SECRET or HEARD_SECRET_FILE.");
        }
        return read(file(), made());
    }

    /** As above, where none may be made. */
    Optional<Secret> found() throws IOException {
        if (given.isPresent()) {
            refuseACopyInTheHome(given.get());
            return given.map(value -> Secret.of(value, "HEARD_SECRET"));
        }
        Path file = file();
        if (!file.equals(inHome) && Files.exists(inHome)) {
            takeOutOfTheHome(file);
        }
        return Files.exists(file) ? Optional.of(read(file, "")) : Optional.empty();
    }

    /** Beside the home where nothing else is said: anyone who copies the home does not copy it. */
    Path file() {
        if (named.isPresent()) {
            if (named.get().startsWith(home) && !isDemo) {
                throw new IllegalArgumentException("HEARD_SECRET_FILE names a file inside HEARD_HOME, where each copy"
                        + " of the home takes it along: name one outside " + home + ".");
            }
            return named.get();
        }
        Path beside = home.resolveSibling(home.getFileName() + "-secret").resolve("secret");
        return isDemo && !Files.exists(beside) ? inHome : beside;
    }

    private void refuseACopyInTheHome(String value) throws IOException {
        if (!isDemo && Files.exists(inHome) && Files.readString(inHome).strip().equals(value)) {
            throw new IllegalStateException("The secret also lies in " + inHome
                    + ", where each copy of the home takes it along: delete that file.");
        }
    }

    /** As Heard left it there before decision 0060. Written to its new place first, so that no kill loses it. */
    private void takeOutOfTheHome(Path file) throws IOException {
        String old = Files.readString(inHome).strip();
        if (!moved(file, old).value().equals(old)) {
            throw new IllegalStateException("There are two secrets, in " + inHome + " and in " + file
                    + ": delete the one that these answers were not made with.");
        }
        Files.deleteIfExists(inHome);
        System.err.println("The secret lay in " + inHome + ", where each copy of the home takes it along; it is now in "
                + file + ": keep a copy of that file, apart from all backups.");
    }

    private Secret moved(Path file, String old) throws IOException {
        try {
            return read(file, old);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(
                    "The secret lies in " + inHome
                            + ", where each copy of the home takes it along, and Heard cannot move"
                            + " it to " + file + ": run mv " + inHome
                            + " with a file outside the home that the user who"
                            + " runs Heard may read, and name that file in HEARD_SECRET_FILE.",
                    e);
        }
    }

    private static Secret read(Path file, String otherwise) throws IOException {
        try {
            OwnerOnly.folder(file.getParent());
            String value = OwnerOnly.read(file, otherwise);
            if (OwnerOnly.isOpenToAll(file)) {
                throw new IllegalStateException(
                        "Everybody on this machine may read the secret: run chmod 600 " + file + ".");
            }
            return Secret.of(value, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Heard cannot keep its secret in " + file
                            + ": set HEARD_SECRET_FILE to a file outside HEARD_HOME that the user who runs Heard may"
                            + " read, or set HEARD_SECRET.",
                    e);
        }
    }

    private static String made() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
