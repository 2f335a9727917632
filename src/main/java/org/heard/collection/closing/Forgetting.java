package org.heard.collection.closing;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.heard.collection.invitation.CodeFiles;
import org.heard.collection.keying.DrawnForms;
import org.heard.collection.keying.StruckForms;
import org.heard.collection.response.Drafts;
import org.heard.ground.uploads.KeptUploads;

/**
 * Deletes the drafts nobody will send: at the close of a round, and after the days of the setting. At the close go
 * copies of keyed forms, too, and who keyed which pile; files of codes nobody came for, and files that were not brought in, go sooner.
 */
@Singleton
class Forgetting {
    private final Drafts drafts;
    private final DrawnForms drawn;
    private final StruckForms struck;
    private final CodeFiles codes;
    private final KeptUploads uploads;

    Forgetting(Drafts drafts, DrawnForms drawn, StruckForms struck, CodeFiles codes, KeptUploads uploads) {
        this.struck = struck;
        this.drafts = drafts;
        this.drawn = drawn;
        this.codes = codes;
        this.uploads = uploads;
    }

    // Harmless when two instances do it at once.
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        drafts.forget();
        drawn.forget();
        struck.forget();
    }

    @Scheduled(every = "5m", delayed = "1m")
    void forgetCodes() {
        codes.forget();
        uploads.forget();
    }
}
