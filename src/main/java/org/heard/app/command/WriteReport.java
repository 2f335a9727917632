package org.heard.app.command;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.FileType;
import org.heard.reporting.report.ReportKind;
import org.heard.reporting.report.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a report of a published release. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Write a report of a published release: Word, PDF, PowerPoint or a web page.")
public final class WriteReport implements TakesAway {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "The release's id, as the release command printed it: pc2021-1")
    String release;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, its ending saying as what; without this, beside you, under a name made"
                    + " from round and release.")
    Path file;

    @Option(
            names = "--format",
            completionCandidates = Formats.class,
            converter = Formats.class,
            description = "${COMPLETION-CANDIDATES}; without this, by the ending of FILE, or docx.")
    FileType format;

    @Option(
            names = "--kind",
            completionCandidates = Kinds.class,
            converter = Kinds.class,
            defaultValue = "board",
            description = "For whom: ${COMPLETION-CANDIDATES}; without this, ${DEFAULT-VALUE}.")
    ReportKind kind;

    private Library library;

    @Inject
    @Override
    public void from(Library published) {
        library = published;
    }

    @Override
    public Integer call() throws IOException {
        FileType type = type();
        BoardPaper paper = library.papers().of(library.published(release), Writing.nothing(kind));
        Path target = file == null ? Path.of(type.nameOf(paper)) : file;
        byte[] report = Waiting.during(() -> type.of(paper), spec.commandLine().getErr());
        OutputFile.write(target, "report", report);
        spec.commandLine().getOut().println(target);
        return 0;
    }

    private FileType type() {
        if (format != null || file == null) {
            return Optional.ofNullable(format).orElse(FileType.WORD);
        }
        String name = file.getFileName().toString();
        return FileType.of(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "What kind of file is " + name
                                + " to be? End its name in .docx, .pdf, .pptx or .html, or add --format."));
    }

    /** Formats by the endings of their files. */
    static final class Formats implements ITypeConverter<FileType>, Iterable<String> {
        @Override
        public FileType convert(String ending) {
            return FileType.ending(ending)
                    .orElseThrow(() -> new TypeConversionException("write one of these: " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FileType.values()).map(FileType::ending).iterator();
        }
    }

    /** Kinds by their words. */
    static final class Kinds implements ITypeConverter<ReportKind>, Iterable<String> {
        @Override
        public ReportKind convert(String word) {
            return ReportKind.called(word)
                    .orElseThrow(() -> new TypeConversionException("write one of these: " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ReportKind.values()).map(ReportKind::word).iterator();
        }
    }
}
