package org.heard.collection.mailing;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Sends single mails to officers who want to see one; few, so that nobody sends anything else that way. */
@Singleton
class TestMails {
    private static final int AN_HOUR = 20;

    private final MailSetup setup;
    private final Bucket left = Bucket.builder()
            .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
            .build();

    TestMails(MailSetup setup) {
        this.setup = setup;
    }

    /** @return what went wrong; empty for nothing */
    String send(OutgoingMail mail) {
        if (!left.tryConsume(1)) {
            return "No more than " + AN_HOUR + " test mails go in an hour. Try again later";
        }
        return switch (setup.carrier().orElseThrow().hand(mail)) {
            case TAKEN -> "";
            case REFUSED -> "The mail server refused this mail. Check the address, and the sender that is set";
            case LATER -> "The mail server does not take mail for this address now. Try again in an hour";
            case NOT_NOW ->
                "The mail server cannot be reached or does not take mail now. Tell whoever looks after Heard";
            case UNSURE -> "The mail server did not answer in time. Look whether the mail arrives";
        };
    }
}
