package org.heard.app.command;

import jakarta.inject.Inject;
import org.heard.collection.round.Opening;
import org.heard.collection.round.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens a survey for answers. */
@Command(name = "open", mixinStandardHelpOptions = true, description = "Open a survey for answers.")
public final class OpenRound implements InsideHeard {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SURVEY", description = "The survey's key, as in its file: pc_next")
    String survey;

    @Option(names = "--closes", required = true, paramLabel = "DAY", description = "Last day for answers: yyyy-mm-dd")
    String closes;

    @Option(
            names = "--name",
            defaultValue = "",
            paramLabel = "NAME",
            description = "What the round is called in charts and reports; without it, the month it opens in")
    String name;

    @Inject
    Opening opening;

    @Override
    public Integer call() {
        Round round = opening.open(survey, name, closes);
        spec.commandLine().getOut().println(survey + " is open as " + round.label() + " for answers until " + closes);
        return 0;
    }
}
