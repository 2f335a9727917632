package org.heard.collection.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.collection.paper.Print;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Token;
import org.heard.ground.web.FileQueue;
import org.jboss.logging.Logger;

/** Makes files of slips, one at a time; anyone who asked waits a moment, and then on a page that says so. */
@Singleton
class SlipPress {
    private static final Logger LOG = Logger.getLogger(SlipPress.class);

    private final Letters letters;
    private final CodeFiles files;
    private final Invitations invitations;
    private final FileQueue press = new FileQueue("heard-slips");

    SlipPress(Letters letters, CodeFiles files, Invitations invitations) {
        this.letters = letters;
        this.files = files;
        this.invitations = invitations;
    }

    /**
     * New codes, and a file of slips with them. They become good in the same moment as the file is there to be taken:
     * where this instance dies before, there is no code that nobody has.
     *
     * @param kept what else is done in that moment
     * @return what opens the file, which is here already or soon
     */
    Token begin(Print print, Round round, int number, Runnable kept) {
        List<String> codes = invitations.draw(number);
        Letters.Mailing mailing = letters.mailing(print, round, codes);
        Token token = files.begin(round);
        FileQueue.waitAMoment(press.begin(() -> make(token, mailing, () -> {
            invitations.keep(round, codes);
            kept.run();
        })));
        return token;
    }

    private void make(Token token, Letters.Mailing mailing, Runnable kept) {
        try {
            byte[] file = letters.zip(mailing);
            QuarkusTransaction.requiringNew().run(() -> {
                kept.run();
                files.keep(token, file);
            });
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf(
                    "A file of invitation codes was not made: %s", e.getClass().getName());
            files.fail(token);
        }
    }

    @PreDestroy
    void stop() {
        press.close();
    }
}
