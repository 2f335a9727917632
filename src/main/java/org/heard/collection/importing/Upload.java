package org.heard.collection.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of the form. */
public class Upload {
    private static final int SHOWN = 60;

    @RestForm("file")
    List<FileUpload> files;

    @RestForm("map")
    FileUpload map;

    /** One file as it was sent. */
    public record Sent(String name, byte[] bytes) {}

    /** @throws ImportRefused if the map or every file of answers is missing, or one is no text */
    Chosen chosen() {
        RoundFiles read = RoundFiles.of(sent().stream()
                .map(file -> RoundFile.of(file.name(), file.bytes()))
                .toList());
        if (!isNamed(map)) {
            throw new ImportRefused("Choose the map");
        }
        return new Chosen(name(map), bytes(map), read);
    }

    /** The files of answers. @throws ImportRefused where none was chosen */
    public List<Sent> sent() {
        List<Sent> sent = (files == null ? List.<FileUpload>of() : files)
                .stream()
                        .filter(Upload::isNamed)
                        .map(file -> new Sent(name(file), bytes(file)))
                        .toList();
        if (sent.isEmpty()) {
            throw new ImportRefused("Choose the file of answers");
        }
        return sent;
    }

    /** Where none was chosen, browsers send an empty one without a name. */
    private static boolean isNamed(FileUpload upload) {
        return upload != null && upload.fileName() != null && !upload.fileName().isBlank();
    }

    private static String name(FileUpload upload) {
        String name = upload.fileName().replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    }

    private static byte[] bytes(FileUpload upload) {
        try (InputStream in = Files.newInputStream(upload.uploadedFile())) {
            return in.readNBytes(RoundFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
