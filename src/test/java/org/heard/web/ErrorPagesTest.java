package org.heard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorPagesTest {
    @Test
    void logsWhereItBrokeAndNeverWhatSomebodyWrote() {
        Exception broken = new IllegalStateException("outer", new RuntimeException("my child is called Ann"));

        String logged = ErrorPages.places(broken);

        assertThat(logged)
                .contains("IllegalStateException", "because of java.lang.RuntimeException", "ErrorPagesTest")
                .doesNotContain("Ann", "outer");
    }
}
