package org.heard.app;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not well while the disk is full: then nothing anybody answers can be kept. */
@Readiness
@Singleton
class RoomLeft implements HealthCheck {
    /** With less, the database's next file may not fit any more. */
    private static final long LEAST = 32L * 1024 * 1024;

    private final Path home;

    RoomLeft(@ConfigProperty(name = "heard.home") Path home) {
        this.home = home;
    }

    @Override
    public HealthCheckResponse call() {
        return answer(room());
    }

    static HealthCheckResponse answer(long bytes) {
        return HealthCheckResponse.named("Room on the disk of HEARD_HOME")
                .status(bytes >= LEAST)
                .build();
    }

    private long room() {
        try {
            return Files.getFileStore(home).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
