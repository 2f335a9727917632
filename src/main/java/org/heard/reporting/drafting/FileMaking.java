package org.heard.reporting.drafting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.ground.web.FileQueue;
import org.heard.reporting.document.WordTemplate;
import org.heard.reporting.report.BoardPaper;
import org.heard.reporting.report.FileType;
import org.jboss.logging.Logger;

/** Makes the files of reports, one at a time, while anyone who asked may look at another page. */
@Singleton
@Startup
class FileMaking {
    private static final Logger LOG = Logger.getLogger(FileMaking.class);

    private static final int BETWEEN_LOOKS_IN_MS = 200;

    private final PaperFiles files;
    private final OpenReports dossiers;
    private final KeptTemplates templates;
    private final long looks;
    private final FileQueue press = new FileQueue("heard-report-files");

    /** @param wait so long one press waits for a file; another instance may be making it, so the database is asked */
    FileMaking(
            PaperFiles files,
            OpenReports dossiers,
            KeptTemplates templates,
            @ConfigProperty(name = "heard.reports.wait") Duration wait) {
        this.looks = wait.toMillis() / BETWEEN_LOOKS_IN_MS;
        this.files = files;
        this.dossiers = dossiers;
        this.templates = templates;
    }

    /** All that a file is made from, and a digest that changes when any of it does. */
    private record Inputs(BoardPaper paper, WordTemplate template, String digest) {}

    /** The file where it is here or soon; empty while it is being made, or could not be. */
    Optional<PaperFile> wanted(BoardReport paper, FileType type) {
        Optional<PaperFile> here = here(paper, type).filter(file -> paper.isIssued() && file.isHere());
        if (here.isPresent()) {
            return here;
        }
        ask(paper, type);
        Optional<PaperFile> made = here(paper, type);
        for (int look = 0; look < looks && made.filter(PaperFile::isUnderWay).isPresent(); look++) {
            sleep();
            made = here(paper, type);
        }
        return made.filter(PaperFile::isHere);
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN_LOOKS_IN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a look of its own: another thread, or another instance, may just have written it. */
    Optional<PaperFile> here(BoardReport paper, FileType type) {
        return QuarkusTransaction.requiringNew().call(() -> files.of(paper, type));
    }

    /** Begins to make it, unless it is here or on its way. */
    Optional<Future<?>> ask(BoardReport paper, FileType type) {
        Inputs inputs = QuarkusTransaction.requiringNew().call(() -> inputs(paper));
        return files.ask(paper, type, inputs.digest())
                ? Optional.of(press.begin(() -> make(paper.id(), type, inputs)))
                : Optional.empty();
    }

    private Inputs inputs(BoardReport paper) {
        OpenReport dossier = dossiers.open(paper);
        Optional<String> template =
                paper.isIssued() ? paper.template() : templates.inUse().map(KeptTemplate::digest);
        String all = FrozenText.of(dossier.board().writing()).text()
                + dossier.release().checkCode()
                + template.orElse("");
        return new Inputs(dossier.board(), templates.called(template), new FrozenText(all).digest());
    }

    private void make(long report, FileType type, Inputs inputs) {
        try {
            files.keep(report, type, inputs.digest(), type.of(inputs.paper(), inputs.template()));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf(
                    "The %s file of the report %d was not made: %s",
                    type, report, e.getClass().getName());
            files.fail(report, type, inputs.digest());
        }
    }

    @PreDestroy
    void stop() {
        press.close();
    }
}
