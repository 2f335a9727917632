package org.heard.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heard.ground.files.TextFile;
import org.heard.proving.conformance.SuppressionCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs Heard's protection of small numbers over a file of worked cases, for a judge outside to look at. */
@Command(
        name = "check-disclosure",
        mixinStandardHelpOptions = true,
        description = {
            "Chooses for every case of a disclosure file which figures to hide, and writes them down.",
            "OUT.json holds {\"S01\": [\"q.N\", \"q.SD\"], ...}: all hidden figures, also those that must be.",
            "Of a case it reads the figures, the sums, and what must be hidden: not the expected answer.",
            "For a case that is a rule on sizes it writes what the rule decides."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every case has an answer",
            "1:for some cases no safe pattern was found; they are named, the others are written",
            "2:a file could not be read or written, or is not a file of cases"
        })
public final class CheckDisclosure implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN.json", description = "Cases, as in shared_sdc_cases.json.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT.json", description = "Written anew.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return write(SuppressionCases.read(TextFile.lenient(in)).answers());
        } catch (IllegalArgumentException notCases) {
            say(in + " cannot be used: " + notCases.getMessage() + ".");
        } catch (IOException unreadable) {
            say("Cannot read " + in + ".");
        }
        return 2;
    }

    private int write(SuppressionCases.Answers answers) {
        try {
            Files.writeString(out, answers.json());
        } catch (IOException notWritable) {
            say("Cannot write " + out + ".");
            return 2;
        }
        answers.unsafe().forEach(id -> say("No safe pattern was found for case " + id + "."));
        return answers.unsafe().isEmpty() ? 0 : 1;
    }

    private void say(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
