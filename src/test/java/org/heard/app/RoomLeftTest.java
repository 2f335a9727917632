package org.heard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class RoomLeftTest {
    @Test
    void heardIsNotWellWhileTheDiskIsFull() {
        assertThat(RoomLeft.answer(1024).getStatus()).isEqualTo(Status.DOWN);
        assertThat(new RoomLeft(Path.of("nowhere at all")).call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(new RoomLeft(Path.of(".")).call().getStatus()).isEqualTo(Status.UP);
    }
}
