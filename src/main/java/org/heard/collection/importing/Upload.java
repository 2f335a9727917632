package org.heard.collection.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The two files of the form, and the digests of those looked at before. They are gone after the request. */
public class Upload {
    private static final int SHOWN = 60;

    @RestForm("file")
    FileUpload file;

    @RestForm("map")
    FileUpload map;

    @RestForm
    String fileDigest;

    @RestForm
    String mapDigest;

    RoundFile file() {
        return RoundFile.of(name(file, "the file of answers"), bytes(file));
    }

    String mapName() {
        return name(map, "the map");
    }

    byte[] map() {
        return bytes(map);
    }

    /** Whether these are the files the officer has seen understood. */
    boolean isAsLookedAt(ImportPlan plan) {
        return plan.digest().equals(fileDigest) && plan.map().digest().equals(mapDigest);
    }

    /** @throws ImportRefused if none was chosen; browsers then send an empty one without a name */
    private static String name(FileUpload upload, String what) {
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            throw new ImportRefused("Choose " + what);
        }
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
