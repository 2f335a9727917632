package org.heard.ground.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once beside the data and named by what is in them. */
final class Binaries {
    /** Packed name by system; zonky's artifacts hold exactly one of these. */
    private static final List<String> PACKED =
            List.of("linux-x86_64", "linux-arm_64", "darwin-x86_64", "darwin-arm_64", "windows-x86_64");

    private static final String HALF = "unpacking-";

    private final Path folder;

    private Binaries(Path folder) {
        this.folder = folder;
    }

    /**
     * Callers hold a lock on {@code cache}, so two processes never unpack at once; a half-unpacked folder
     * left by a kill has another name and is never used.
     */
    static Binaries unpackedIn(Path cache) throws IOException {
        String packed = packed();
        Path folder = cache.resolve("postgres-" + digest(packed));
        if (!Files.isDirectory(folder)) {
            Path half = Files.createTempDirectory(Files.createDirectories(cache), HALF);
            unpack(packed, half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(folder);
    }

    /** What killed starts left; to be called by whoever holds the lock on it alone. */
    static void forgetHalves(Path cache) throws IOException {
        if (Files.isDirectory(cache)) {
            try (DirectoryStream<Path> halves = Files.newDirectoryStream(cache, HALF + "*")) {
                for (Path half : halves) {
                    Folders.delete(half);
                }
            }
        }
    }

    /** Full path of one of the three programs there are: initdb, pg_ctl, postgres. */
    String program(String name) {
        Path unix = folder.resolve("bin").resolve(name);
        return (Files.exists(unix) ? unix : folder.resolve("bin").resolve(name + ".exe")).toString();
    }

    private static String packed() {
        return PACKED.stream()
                .map(system -> "/postgres-" + system + ".txz")
                .filter(name -> Binaries.class.getResource(name) != null)
                .findFirst()
                .orElseThrow(() -> new DatabaseNotStarted(
                        "this jar was built without PostgreSQL for " + System.getProperty("os.name") + " "
                                + System.getProperty("os.arch").toLowerCase(Locale.ROOT),
                        "build Heard on the system it is to run on"));
    }

    private static String digest(String packed) throws IOException {
        try (InputStream in = Binaries.class.getResourceAsStream(packed)) {
            return DigestUtils.sha256Hex(in).substring(0, 12);
        }
    }

    private static void unpack(String packed, Path into) throws IOException {
        try (InputStream raw = Binaries.class.getResourceAsStream(packed);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                // Static libraries and headers are a third of the size and never used at run time.
                if (!entry.getName().endsWith(".a") && !entry.getName().contains("include/")) {
                    put(entry, tar, into);
                }
            }
        }
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("the packed PostgreSQL names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make " + path + " a program");
            }
        }
    }
}
