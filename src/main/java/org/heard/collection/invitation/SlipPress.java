package org.heard.collection.invitation;

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
    private final FileQueue press = new FileQueue("heard-slips");

    SlipPress(Letters letters, CodeFiles files) {
        this.letters = letters;
        this.files = files;
    }

    /** @return what opens the file, which is here already or soon */
    Token begin(Print print, Round round, List<String> codes) {
        Letters.Mailing mailing = letters.mailing(print, round, codes);
        Token token = files.begin(round);
        FileQueue.waitAMoment(press.begin(() -> make(token, mailing)));
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

    @PreDestroy
    void stop() {
        press.close();
    }
}
