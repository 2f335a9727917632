package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.heard.publication.exports.AllFigures;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.FiguresFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all figures of a published release, the same file as on its page. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = {
            "Write every figure of a published release into one file, one figure a row: round, question, group,",
            "answer, count, base, share, limits and what may be said of a change. It may be CSV, Excel,",
            "OpenDocument or JSON; all but CSV have a dictionary of their columns inside."
        })
public final class WriteFigures implements TakesAway {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The release's id, as the release command printed it: pc2021-1")
    String release;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write it, its ending saying as what: .csv, .xlsx, .ods or .json; without this, beside"
                            + " you, as RELEASE-figures.csv.")
    Path file;

    private Library library;

    @Inject
    @Override
    public void from(Library published) {
        library = published;
    }

    @Override
    public Integer call() throws IOException {
        FiguresFormat form = form();
        AllFigures all = new AllFigures(library.portfolios().of(library.published(release)));
        Path target = file == null ? Path.of(all.fileName() + "." + form.ending()) : file;
        OutputFile.write(
                target,
                "file of figures",
                Waiting.during(
                        () -> new Drawings().file(all, form), spec.commandLine().getErr()));
        spec.commandLine().getOut().println(target);
        return 0;
    }

    private FiguresFormat form() {
        if (file == null) {
            return FiguresFormat.CSV;
        }
        String name = file.getFileName().toString();
        return FiguresFormat.ending(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "From the name " + file + " it cannot be told what to write. Let it end in .csv, .xlsx, .ods or"
                                + " .json."));
    }
}
