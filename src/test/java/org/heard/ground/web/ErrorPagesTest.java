package org.heard.ground.web;

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

    @Test
    void aRequestTheLibraryRunsInTwoThreadsBrokeOffWithTheSenderAndIsNotOurFault() {
        Exception between = new ArrayIndexOutOfBoundsException();
        between.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("a.library.Context", "invokeHandler", "Context.java", 164),
            new StackTraceElement("a.library.Context", "run", "Context.java", 147)
        });
        Exception ours = new ArrayIndexOutOfBoundsException();

        assertThat(ErrorPages.status(between)).isEqualTo(400);
        assertThat(ErrorPages.status(ours)).isEqualTo(500);
    }
}
