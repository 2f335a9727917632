package org.heard.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heard.ground.files.TextFile;
import org.heard.proving.boardcases.BadCase;
import org.heard.proving.boardcases.BoardCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the improvement board's rules over a file of cases, for somebody outside to hold against their own reading. */
@Command(
        name = "check-board-rules",
        mixinStandardHelpOptions = true,
        description = {
            "Says for every case what the board's rules make of it, and writes it down.",
            "CASES.json holds lists of actions, objectives, targets, promises, slow, partners, days, risks, meetings;",
            "each case has an id and, but for some days, an asAt day. Example:",
            "  {\"asAt\": \"2020-01-22\", \"actions\": [{\"id\": \"3\", \"state\": \"under way\", \"begin\": \"2019-10-17\",",
            "   \"due\": \"2020-01-21\", \"lastNote\": \"2020-01-10\"}]}",
            "OUT.json holds by id the colour with its reasons, the verdict with why, or the day.",
            "What a case expects (\"expect\") is not read. The whole form: src/docs/board-rules.md."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every case has its outcome",
            "2:a file could not be read or written, or a case cannot be used; the case and its field are named"
        })
public final class CheckBoardRules implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASES.json", description = "Cases.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT.json", description = "Written anew.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String answers;
        try {
            answers = BoardCases.read(TextFile.strict(in)).answers();
        } catch (BadCase fault) {
            return refuse(in + " cannot be used: " + fault.getMessage() + ".");
        } catch (CharacterCodingException notUtf8) {
            return refuse(in + " " + TextFile.NOT_UTF8 + ".");
        } catch (IOException unreadable) {
            return refuse("Cannot read " + in + ".");
        }
        try {
            Files.writeString(out, answers);
            return 0;
        } catch (IOException notWritable) {
            return refuse("Cannot write " + out + ".");
        }
    }

    private int refuse(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return 2;
    }
}
