package org.heard.app.command;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;

/** Serves the pages until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the pages; what happens without a command.")
public final class Serve implements InsideHeard {
    @Override
    public Integer call() {
        Quarkus.waitForExit();
        return 0;
    }
}
