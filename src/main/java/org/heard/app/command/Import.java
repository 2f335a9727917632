package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.ImportSummary;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundFiles;
import org.heard.collection.importing.Taken;
import org.heard.people.account.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an earlier round in from a survey tool's file, or takes one out again. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings in an earlier round from the CSV file of another survey tool, read through a map (see",
            "surveys/map.schema.json). All of it is stored, or nothing. The same file again changes nothing."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done, or nothing to do", "1:refused, with one sentence; nothing was stored", "2:wrong usage"
        })
public final class Import implements InsideHeard {

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "MAP.yaml", description = "Which column is which question.")
    Path map;

    @Parameters(
            index = "1",
            arity = "0..*",
            paramLabel = "FILE.csv",
            description =
                    "The exported file, or all files of one round; without it, what the map names, beside the map.")
    List<Path> files = List.of();

    @Option(names = "--check", description = "Only say what would be stored.")
    boolean check;

    @Option(names = "--undo", paramLabel = "ROUND", description = "Take an imported round out again: pc2019.")
    String undo;

    @Inject
    EarlierRounds earlier;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if ((undo == null) == (map == null)) {
            throw new ParameterException(spec.commandLine(), "Name a map, or --undo and a round.");
        }
        if (undo != null) {
            out.println(earlier.takeOut(undo, Actor.COMMAND_LINE).sentence());
            return 0;
        }
        ImportPlan plan = plan().orRefuse();
        print(plan.summary(), out);
        out.println(
                check
                        ? "Nothing was stored; without --check, " + plan.file() + " would be in as "
                                + plan.map().survey().round() + "."
                        : earlier.bringIn(plan, Actor.COMMAND_LINE).sentence());
        return 0;
    }

    private ImportPlan plan() throws IOException {
        byte[] text = read(map);
        String name = map.getFileName().toString();
        List<Path> from = files;
        if (from.isEmpty()) {
            from = earlier.map(name, text).files().stream()
                    .map(map::resolveSibling)
                    .toList();
        }
        List<RoundFile> answers = new ArrayList<>();
        for (Path file : from) {
            answers.add(RoundFile.of(file.getFileName().toString(), read(file)));
        }
        return earlier.understand(RoundFiles.of(answers), name, text);
    }

    private byte[] read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + path + ".");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(RoundFile.MOST_BYTES + 1);
        }
    }

    private static void print(ImportSummary summary, PrintWriter out) {
        out.printf(
                "%d rows: %d kept, %d tests and %d never sent left out; %d parents, %d children%n",
                summary.rows(),
                summary.kept(),
                summary.tests(),
                summary.incomplete(),
                summary.people(),
                summary.children());
        if (summary.unanswered() > 0) {
            out.printf("Left out: %d rows without an answer to any question of the map%n", summary.unanswered());
        }
        for (Taken taken : summary.taken()) {
            out.printf(
                    "  %-20s asked %4d  answered %4d  blank %3d%n",
                    taken.question(), taken.asked(), taken.answered(), taken.blank());
        }
        line(out, "Dropped, named in the map", summary.dropped());
        line(out, "Dropped, not named in the map", summary.unnamed());
        line(out, "Questions not in the file", summary.missing());
        summary.routedPast()
                .forEach((question, count) ->
                        out.printf("Left out: %d answers to %s from people it was not put to%n", count, question));
    }

    private static void line(PrintWriter out, String title, List<String> names) {
        if (!names.isEmpty()) {
            out.println(title + ": " + String.join(" · ", names));
        }
    }
}
