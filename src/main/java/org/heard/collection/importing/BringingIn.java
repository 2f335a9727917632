package org.heard.collection.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.FileQueue;
import org.jboss.logging.Logger;

/**
 * The press that brings a round in. A small one is in when the next page comes; a large one is long work, and the next page
 * shows how far it is.
 *
 * <p><b>What it guarantees:</b> the round, the end of its file and the sentence about both are one transaction: a server
 * killed meanwhile leaves nothing of it, and the work can be started again.
 */
@ApplicationScoped
public class BringingIn {
    private static final Logger LOG = Logger.getLogger(BringingIn.class);
    private static final String UPLOAD = "/rounds/import";

    /** Up to so many lines nobody has to see a page that says to wait. */
    private static final long SMALL = 5_000;

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final KeptUploads kept;
    private final ImportWorks works;
    private final Banner banner;
    private final WorkCookie cookie;
    private final FileQueue queue = new FileQueue("large rounds");

    /** Two large files at once need twice the memory. */
    private final Semaphore free = new Semaphore(1);

    BringingIn(KeptUploads kept, ImportWorks works, Banner banner, WorkCookie cookie) {
        this.kept = kept;
        this.works = works;
        this.banner = banner;
        this.cookie = cookie;
    }

    /** How far the writing is. */
    public interface Progress {
        Progress UNSEEN = (written, answers) -> {};

        void wrote(int written, int answers);
    }

    /** Reads the files and stores the round. */
    public interface Deed {
        /** @throws ImportRefused in a sentence, with nothing stored */
        ImportOutcome done(Progress progress);
    }

    /**
     * @param token what opens the files
     * @param again where the form that was pressed is sent; once more, should the server die
     */
    public record Pressed(Token token, RoundFiles files, String again) {}

    /** @return the way to the page that says what came of it @throws ImportRefused in a sentence, with nothing stored */
    public Response bring(Pressed pressed, Deed deed) {
        if (pressed.files().lines() <= SMALL) {
            return banner.goTo(UPLOAD, QuarkusTransaction.requiringNew().call(() -> {
                String said = deed.done(Progress.UNSEEN).sentence();
                kept.settle(pressed.token(), said);
                return said;
            }));
        }
        UUID upload = kept.stay(pressed.token());
        if (works.of(upload).filter(ImportWork::isUnderWay).isEmpty()) {
            begin(upload, pressed, deed);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, works.of(upload).orElseThrow().address())
                .cookie(cookie.holding(pressed.token()))
                .build();
    }

    private void begin(UUID upload, Pressed pressed, Deed deed) {
        if (!free.tryAcquire()) {
            throw new ImportRefused("Heard is bringing another large file in just now, and nothing of "
                    + pressed.files().name() + " is in. Wait until that one is in, then press again");
        }
        FileQueue.waitAMoment(queued(upload, pressed, deed));
    }

    /** Whoever does the work gives the place free again; where nobody will, it is given free here. */
    private Future<?> queued(UUID upload, Pressed pressed, Deed deed) {
        try {
            works.begin(upload, pressed.files().name(), pressed.again());
            return queue.begin(() -> work(upload, pressed.token(), deed));
        } catch (RuntimeException broken) {
            free.release();
            throw broken;
        }
    }

    private void work(UUID upload, Token token, Deed deed) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) PATIENCE.toSeconds())
                    .run(() -> {
                        works.hold(upload);
                        String said = deed.done((written, answers) -> works.wrote(upload, written, answers))
                                .sentence();
                        works.in(upload, said);
                        kept.settle(token, said);
                    });
        } catch (ImportRefused refused) {
            works.refuse(upload, refused.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf("A large round did not come in: %s", e.getClass().getName());
            works.refuse(upload, "Heard broke down over it. Tell whoever runs Heard, or try again");
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        queue.close();
    }
}
