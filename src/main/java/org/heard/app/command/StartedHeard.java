package org.heard.app.command;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import picocli.CommandLine;

/** Heard once Quarkus runs: does what the command line asks. */
public class StartedHeard implements QuarkusApplication {
    private final CommandLine.IFactory factory;

    StartedHeard(CommandLine.IFactory factory) {
        this.factory = factory;
    }

    @Override
    @ActivateRequestContext
    public int run(String... words) {
        return Heard.line(factory).execute(words);
    }
}
