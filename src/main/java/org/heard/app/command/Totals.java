package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.collection.importing.EarlierTotals;
import org.heard.collection.importing.ImportOutcome;
import org.heard.collection.importing.UsableTotals;
import org.heard.people.account.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in an earlier round of which only published totals survive. */
@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = {
            "Brings in an earlier round of which no answers survive, from a file of published totals (the columns of",
            "compare). It is compared like any round; groups, ranks and weights are off. import --undo takes it out."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:refused, with one sentence; nothing was stored", "2:wrong usage"})
public final class Totals implements InsideHeard {

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ROUND", description = "The round's key, as in its survey file: pc2019.")
    String round;

    @Parameters(index = "1", paramLabel = "TOTALS.csv", description = "The file of published totals.")
    Path file;

    @Option(names = "--check", description = "Only say what could be used.")
    boolean check;

    @Option(names = "--invented", description = "Sample data: said so wherever they show.")
    boolean invented;

    @Inject
    EarlierTotals totals;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        byte[] text = Files.readAllBytes(file);
        UsableTotals usable = totals.understand(round, text);
        usable.faults().forEach(fault -> out.println("Left out: " + fault));
        ImportOutcome outcome = check
                ? new ImportOutcome(
                        false, usable.questions().size() + " questions could be used; nothing was" + " stored.")
                : totals.bringIn(round, file.getFileName().toString(), text, Actor.COMMAND_LINE, invented);
        out.println(outcome.sentence());
        return 0;
    }
}
