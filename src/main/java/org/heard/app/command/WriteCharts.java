package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.heard.publication.exports.ChartPack;
import org.heard.publication.exports.Drawings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes every chart of a published release, the same zip as on its page. */
@Command(
        name = "charts",
        mixinStandardHelpOptions = true,
        description = {
            "Write every chart of a published release into one zip: each as PNG and as SVG, with a contents sheet that",
            "says of each its file, measure, alternative text, caption and check code."
        })
public final class WriteCharts implements TakesAway {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The release's id, as the release command printed it: pc2021-1")
    String release;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; without this, beside you, as RELEASE-charts.zip.")
    Path file;

    private Library library;

    @Inject
    @Override
    public void from(Library published) {
        library = published;
    }

    @Override
    public Integer call() throws IOException {
        ChartPack pack = new ChartPack(library.portfolios().of(library.published(release)));
        Path target = file == null ? Path.of(pack.fileName()) : file;
        OutputFile.write(
                target,
                "chart pack",
                Waiting.during(() -> pack.of(new Drawings()), spec.commandLine().getErr()));
        spec.commandLine().getOut().println(target);
        return 0;
    }
}
