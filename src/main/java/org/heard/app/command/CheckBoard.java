package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.heard.improvement.record.BoardRecord;
import org.heard.improvement.record.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Walks the board's record and says whether every entry is as it was written. */
@Command(
        name = "check-board",
        mixinStandardHelpOptions = true,
        description = {
            "Walk the record of the improvement board and name each entry that is not as it was written.",
            "Compare the last line with the number and digest printed in a paper that was issued."
        })
public final class CheckBoard implements InsideHeard {
    @Spec
    CommandSpec spec;

    @Inject
    BoardRecord record;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> faults = record.faults();
        faults.forEach(out::println);
        Chain.Head head = record.head();
        out.println(
                faults.isEmpty()
                        ? "The board's record is whole: " + head.seq() + " entries, the last with digest "
                                + head.digest() + "."
                        : "The board's record is not whole: " + faults.size()
                                + (faults.size() == 1 ? " fault." : " faults."));
        return faults.isEmpty() ? 0 : 1;
    }
}
