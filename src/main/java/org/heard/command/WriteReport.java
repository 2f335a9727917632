package org.heard.command;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.release.Release;
import org.heard.release.ReleaseRefused;
import org.heard.release.Releases;
import org.heard.report.BoardPaper;
import org.heard.report.BoardPapers;
import org.heard.report.BoardReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the board report of a published release as a Word file. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write the board report of a published release as a Word file.")
public final class WriteReport implements InsideHeard {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The release's id, as the release command printed it: pc2021-1")
    String release;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; without this, beside you, under a name made from round and release.")
    Path file;

    @Inject
    Releases releases;

    @Inject
    BoardPapers papers;

    @Override
    public Integer call() throws IOException {
        BoardPaper paper = papers.of(published());
        Path target = file == null ? Path.of(paper.masthead().fileName() + ".docx") : file;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            BoardReport.writeWord(paper, out);
        } catch (FileSystemException e) {
            throw new IOException(
                    "The report cannot be written to " + target + ". Name a file in a folder you may write to.", e);
        }
        spec.commandLine().getOut().println(target);
        return 0;
    }

    private Release published() {
        return releases.published(release)
                .orElseThrow(
                        () -> new ReleaseRefused("There is no published release called " + release + ". " + known()));
    }

    private String known() {
        String ids =
                String.join(", ", releases.published().stream().map(Release::id).toList());
        return ids.isEmpty() ? "None is published yet." : "Published: " + ids + ".";
    }
}
