package org.heard.fieldwork;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.heard.response.CodeFiles;
import org.heard.response.Round;
import org.heard.response.Token;
import org.jboss.logging.Logger;

/** Makes files of slips, one at a time; whoever asked waits a moment, and then on a page that says so. */
@Singleton
class SlipPress {
    private static final Logger LOG = Logger.getLogger(SlipPress.class);
    /** A few hundred slips are here by then, and nobody has to see a page that says to wait. */
    private static final int AT_ONCE_IN_MS = 1500;

    private final Letters letters;
    private final CodeFiles files;
    private final ExecutorService press = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "heard-slips");
        thread.setDaemon(true);
        return thread;
    });

    SlipPress(Letters letters, CodeFiles files) {
        this.letters = letters;
        this.files = files;
    }

    /** @return what opens the file, which is here already or soon */
    Token begin(Print print, Round round, List<String> codes) {
        Letters.Mailing mailing = letters.mailing(print, round, codes);
        Token token = files.begin(round);
        waitAMoment(press.submit(() -> make(token, mailing)));
        return token;
    }

    private void make(Token token, Letters.Mailing mailing) {
        try {
            files.keep(token, letters.zip(mailing));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf(
                    "A file of invitation codes was not made: %s", e.getClass().getName());
            files.fail(token);
        }
    }

    private static void waitAMoment(Future<?> made) {
        try {
            made.get(AT_ONCE_IN_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return; // there is a page to wait on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        press.shutdownNow();
    }
}
