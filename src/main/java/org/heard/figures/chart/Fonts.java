package org.heard.figures.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Makes Java draw on a machine without fonts. A container or a new server often has none, and then
 * some Javas die on the first letter, even of a font that we bring along.
 */
public final class Fonts {
    private static final String SETTING = "sun.awt.fontconfig";
    private static final String FILE = "LiberationSans-Regular.ttf";
    private static final String FOLDER = "/liberation/";
    private static final String NAME = "-liberation-liberation sans-medium-r-normal--*-%d-*-*-p-*-iso10646-1";

    private Fonts() {}

    /**
     * Names our own font to Java as the only one of the system; to be called before anything else
     * draws, best as the first line of {@code main}. On Linux only, where the machine's fonts would
     * otherwise be asked for. A setting that is already there stays. Calling twice does no harm.
     */
    public static synchronized void useBundled() {
        if (isAsked()) {
            try {
                Path folder = Files.createTempDirectory("heard-fonts");
                Path settings = write(folder);
                // In this order: files are deleted last in, first out.
                List.of(folder, folder.resolve(FILE), settings)
                        .forEach(path -> path.toFile().deleteOnExit());
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font cannot be unpacked into the temporary folder", e);
            }
        }
    }

    /**
     * The same, in a folder that stays: where starts are killed, the temporary one would fill up.
     *
     * @throws IOException where nothing can be written there
     */
    public static synchronized void useBundled(Path kept) throws IOException {
        if (isAsked()) {
            write(Files.createDirectories(kept));
        }
    }

    private static boolean isAsked() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                && System.getProperty(SETTING) == null;
    }

    static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the bundled font " + file + " is missing");
        }
        return in;
    }

    private static Path write(Path folder) throws IOException {
        Path font = folder.resolve(FILE);
        try (InputStream in = open(FOLDER + FILE)) {
            put(in.readAllBytes(), font);
        }
        Path settings = folder.resolve("fontconfig.properties");
        put(String.join("\n", lines(font)).getBytes(StandardCharsets.UTF_8), settings);
        System.setProperty(SETTING, settings.toString());
        return settings;
    }

    /** Whole or not at all: another process may read it at this moment. */
    private static void put(byte[] content, Path file) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path half = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The form is Java's own; every family and style it knows is given our one font. */
    private static List<String> lines(Path font) {
        List<String> lines = new ArrayList<>(List.of("version=1", "sequence.allfonts=latin-1"));
        for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.add(family + "." + style + ".latin-1=" + NAME);
            }
        }
        lines.add("filename." + NAME.replace(' ', '_') + "=" + font.toString().replace("\\", "\\\\"));
        return lines;
    }
}
