package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who keeps every file of the database's log, whatever the database lets go of: each gets a second name in another
 * folder, under which it goes on to grow.
 */
final class KeptLog implements AutoCloseable {
    private static final String SEGMENT = "[0-9A-F]{24}";

    /** Ends by itself when the log is gone. A process of its own, for this one stands still while it collects garbage. */
    private static final String GO_ON = """
            while [ -d "$0" ]; do
              for file in "$0"/0*; do
                [ -e "$1/${file##*/}" ] || ln "$file" "$1/" 2>/dev/null
              done
              sleep 0.02
            done""";

    /** In a log of 16 MB a file, the last eight digits go up to this, then those before go up by one. */
    private static final long FILES_OF_ONE_NUMBER = 0x100;

    private final Path from;
    private final Path folder;
    private final Process keeping;

    KeptLog(Path from, Path folder) throws IOException {
        this.from = from;
        this.folder = Files.createDirectories(folder);
        keepAll();
        keeping = new ProcessBuilder("sh", "-c", GO_ON, from.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void keepAll() {
        for (Path file : segments(from)) {
            try {
                Files.createLink(folder.resolve(file.getFileName()), file);
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                continue; // kept, or let go of at this moment: then a number is missing, which is looked for
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All of it so far, and nothing missing. */
    WriteAheadLog read() {
        keepAll();
        List<Long> numbers = segments(folder).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> Long.parseLong(name.substring(8, 16), 16) * FILES_OF_ONE_NUMBER
                        + Long.parseLong(name.substring(16), 16))
                .sorted()
                .toList();
        assertThat(numbers.get(numbers.size() - 1) - numbers.get(0))
                .as("files of the log, none missing")
                .isEqualTo(numbers.size() - 1L);
        return new WriteAheadLog(folder);
    }

    private static List<Path> segments(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(SEGMENT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        keeping.destroy();
    }
}
