package org.heard.ground.web;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.FileUploadImpl;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files on their way to a page. They may hold names: they lie in a folder of Heard's own, go when their request is
 * answered, and what a killed process left goes when the next one starts.
 */
@Singleton
class Uploads {
    private final Path folder;
    private final Vertx vertx;
    private final String ours = ProcessHandle.current().pid() + "-";

    Uploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Vertx vertx) {
        this.folder = folder;
        this.vertx = vertx;
    }

    /** A number of a process stands in front, so that another one on the same home is left alone while it lives. */
    void atStart(@Observes StartupEvent start) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                if (!isOfAnotherProcess(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private boolean isOfAnotherProcess(String name) {
        String number = name.split("-", 2)[0];
        return !name.startsWith(ours)
                && number.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(number)).isPresent();
    }

    /** @return done when all of it lies there; the page then finds it, and it goes with the answer */
    Future<Void> keep(RoutingContext call, HttpServerFileUpload file) {
        String path = folder.resolve(ours + UUID.randomUUID()).toString();
        call.fileUploads().add(new FileUploadImpl(vertx.fileSystem(), path, file));
        call.addEndHandler(end -> vertx.fileSystem().delete(path));
        return file.streamToFileSystem(path);
    }
}
