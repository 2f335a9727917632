package org.heard.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.heard.proving.conformance.NotReadable;
import org.heard.proving.conformance.ReferenceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs Heard's statistics over files of reference values. */
@Command(
        name = "check-statistics",
        mixinStandardHelpOptions = true,
        description = {
            "Works out every row of files of reference values and says how far Heard is from them.",
            "The method is known from a file's name after its first underscore, as in shared_wilson.csv.",
            "Prints one line per file: method cases failures max_abs max_rel, the last two being the largest",
            "difference among figures that have an absolute and a relative tolerance."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every row agrees within its tolerance",
            "1:some rows do not",
            "2:a file could not be read or its method is not known"
        })
public final class CheckStatistics implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reference files, CSV or JSON.")
    private List<Path> files;

    @Option(names = "--rows", description = "Also print each row that differs, and in what.")
    private boolean rows;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int worst = 0;
        for (Path file : files) {
            worst = Math.max(worst, check(file));
        }
        return worst;
    }

    private int check(Path path) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            ReferenceFile file = ReferenceFile.read(path);
            out.printf(
                    Locale.ROOT,
                    "%s %d %d %.3g %.3g%n",
                    file.method(),
                    file.cases().size(),
                    file.failures(),
                    file.largestAbsolute(),
                    file.largestRelative());
            if (rows) {
                file.cases()
                        .forEach(item ->
                                item.disagreements().forEach(words -> out.printf("  %s: %s%n", item.id(), words)));
            }
            out.flush();
            return file.failures() == 0 ? 0 : 1;
        } catch (NotReadable fault) {
            spec.commandLine().getErr().println(fault.getMessage());
            spec.commandLine().getErr().flush();
            return 2;
        }
    }
}
