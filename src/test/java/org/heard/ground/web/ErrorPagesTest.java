package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
    @Inject
    ErrorPages pages;

    @Test
    void logsWhereItBrokeAndNeverWhatSomebodyWrote() {
        Exception broken = new IllegalStateException("outer", new RuntimeException("my child is called Ann"));

        String logged = ErrorPages.places(broken);

        assertThat(logged)
                .contains("IllegalStateException", "because of java.lang.RuntimeException", "ErrorPagesTest")
                .doesNotContain("Ann", "outer");
    }

    @Test
    void aRequestTheLibraryRunsInTwoThreadsBrokeOffWithTheSenderAndIsNotOurFault() {
        Exception between = new ArrayIndexOutOfBoundsException();
        between.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("a.library.Context", "invokeHandler", "Context.java", 164),
            new StackTraceElement("a.library.Context", "run", "Context.java", 147)
        });
        Exception ours = new ArrayIndexOutOfBoundsException();

        assertThat(pages.broken(between).getStatus()).isEqualTo(400);
        assertThat(pages.broken(ours).getStatus()).isEqualTo(500);
    }
}
