package org.heard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.heard.database.OwnerOnly;

/**
 * Java draws nothing, not even with a font we bring along, unless it finds one on the machine: on a bare
 * server it ends with "Fontconfig head is null". So it is told of ours, on every Linux, which also makes all
 * machines draw alike.
 */
final class SystemFont {
    private static final String FONT = "LiberationSans-Regular.ttf";

    private SystemFont() {}

    /** Before anything is drawn: Java looks once. */
    static void bring(Path home) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (!System.getProperty("os.name").equals("Linux") || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        Path folder = OwnerOnly.folder(home.resolve("fonts"));
        Path font = folder.resolve(FONT);
        try (InputStream ours = SystemFont.class.getResourceAsStream("/liberation/" + FONT)) {
            put(ours.readAllBytes(), font);
        }
        Path told = folder.resolve("fontconfig.properties");
        put(
                ("version=1\nsequence.allfonts=ours\nallfonts.ours=ours\nfilename.ours=" + font + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                told);
        System.setProperty("sun.awt.fontconfig", told.toString());
    }

    /** Whole or not at all: another process may be reading it. */
    private static void put(byte[] content, Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) != content.length) {
            Path draft = Files.write(Files.createTempFile(file.getParent(), "new", null), content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
