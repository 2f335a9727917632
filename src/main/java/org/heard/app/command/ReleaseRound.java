package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import org.heard.people.account.Actor;
import org.heard.publication.release.Preparation;
import org.heard.publication.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prepares the release of a closed round, and publishes it where that is asked for. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "Count, compare and protect a closed round, and freeze it as a release.")
public final class ReleaseRound implements InsideHeard {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ROUND", description = "The round's key, as in its survey file: pc2021")
    String round;

    @Option(
            names = "--publish",
            description = "Show it to board, forum and public at once; without this only officers see it.")
    boolean publish;

    @Inject
    Preparation preparation;

    @Override
    public Integer call() {
        Release release = preparation.prepare(round, Actor.COMMAND_LINE);
        if (publish) {
            preparation.publish(release.id(), Actor.COMMAND_LINE);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(release.id() + " " + (publish ? "published" : "prepared, not published") + ", check code "
                + release.checkCode() + ", " + release.tables().size() + " tables");
        return 0;
    }
}
