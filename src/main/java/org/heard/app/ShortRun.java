package org.heard.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jboss.logging.Logger;

/**
 * Tells Java that this program runs for seconds. Its second compiler makes code that pays after minutes, and took
 * half of all the processor time of a report (decision 0057); without it the first one's code stays.
 */
final class ShortRun {
    /** In Java's own form, as {@code jcmd PROCESS Compiler.directives_add FILE} reads it. */
    private static final String WITHOUT_THE_SECOND = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private ShortRun() {}

    /** Asks beside the work, for the asking itself takes a tenth of a second. */
    static void begin() {
        Thread asking = new Thread(ShortRun::ask, "short run");
        asking.setDaemon(true);
        asking.start();
    }

    private static void ask() {
        try {
            Path directives = Files.createTempFile("heard-compiler", ".json");
            Files.writeString(directives, WITHOUT_THE_SECOND);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesAdd",
                            new Object[] {new String[] {directives.toString()}},
                            new String[] {String[].class.getName()});
            Files.delete(directives);
        } catch (JMException | IOException e) {
            Logger.getLogger(ShortRun.class).debug("this Java compiles as for a long run", e);
        }
    }
}
