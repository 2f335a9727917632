package org.heard.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The top of the command line; to add a command, write its class and name it here. */
@Command(
        name = "heard",
        mixinStandardHelpOptions = true,
        versionProvider = Heard.Version.class,
        description = "Surveys of families, asked, compared and reported. Without a command: serve.",
        subcommands = {
            Serve.class,
            // rounds
            Import.class,
            Totals.class,
            OpenRound.class,
            SurveyWord.class,
            ReleaseRound.class,
            WriteReport.class,
            WriteCharts.class,
            WriteFigures.class,
            BenchmarkReport.class,

            // checks without a database: check-board-rules, check-statistics, check-disclosure, compare, benchmark
            Benchmark.class,
            CheckBoardRules.class,
            CheckDisclosure.class,
            CheckStatistics.class,
            CheckSurveyChanges.class,
            CheckSurveys.class,
            Compare.class,

            // the board's record
            CheckBoard.class,

            // all that is kept, in one file
            WriteBackup.class,
            RestoreBackup.class,

            // people who may sign in
            AccountWord.class,
        })
public final class Heard implements Runnable {
    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    /** @param factory makes the commands: plain ones outside Quarkus, injected ones inside */
    public static CommandLine line(CommandLine.IFactory factory) {
        CommandLine line = new CommandLine(Heard.class, factory);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((fault, command, parsed) -> refused(fault, command));
        line.setOut(inUtf8(System.out));
        line.setErr(inUtf8(System.err));
        return line;
    }

    /** Whatever the machine's own letters are: what is printed may be kept as a file and brought in elsewhere. */
    private static PrintWriter inUtf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** One sentence for the person; the whole story only in the log, at level DEBUG. @return the exit code */
    public static int refused(Exception fault, CommandLine command) {
        String sentence = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        command.getErr().println(sentence);
        Logger.getLogger(Heard.class).debug(sentence, fault);
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: one of the commands below.");
    }

    /** As the build wrote it into the manifest of {@code quarkus-run.jar}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            for (URL found : Collections.list(ClassLoader.getSystemResources("META-INF/MANIFEST.MF"))) {
                try (InputStream file = found.openStream()) {
                    Attributes told = new Manifest(file).getMainAttributes();
                    if ("heard".equals(told.getValue(Attributes.Name.IMPLEMENTATION_TITLE))) {
                        return new String[] {"Heard " + told.getValue(Attributes.Name.IMPLEMENTATION_VERSION)};
                    }
                }
            }
            return new String[] {"Heard (not packaged)"};
        }
    }
}
