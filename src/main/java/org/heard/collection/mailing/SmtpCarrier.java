package org.heard.collection.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** To a mail server of the council's, by SMTP. @param from the sender's address */
record SmtpCarrier(ReactiveMailer mailer, String from) implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As the mail client begins and says it. */
    private static final String OF_THE_ADDRESS = "recipient address not accepted";

    private static final String CLOSED = "closed";

    @Override
    public Outcome hand(OutgoingMail mail) {
        try {
            mailer.send(Mail.withText(mail.to(), mail.subject(), mail.text()).setFrom(from))
                    .await()
                    .atMost(PATIENCE);
            return Outcome.TAKEN;
        } catch (RuntimeException e) {
            return after(e);
        }
    }

    /**
     * A reply that is no success says that the mail was not taken, and so does everything that goes wrong before it is
     * written. Only of an address is anything said for good: a sender who is not allowed is our fault, not that person's.
     */
    static Outcome after(Throwable failure) {
        Optional<SMTPException> said = first(failure, SMTPException.class);
        if (said.isPresent()) {
            boolean ofThisAddress = said.get().getMessage().startsWith(OF_THE_ADDRESS);
            return !ofThisAddress ? Outcome.NOT_NOW : said.get().isPermanent() ? Outcome.REFUSED : Outcome.LATER;
        }
        return mayHaveBeenWritten(failure) ? Outcome.UNSURE : Outcome.NOT_NOW;
    }

    private static boolean mayHaveBeenWritten(Throwable failure) {
        return !Carrier.nobodyWasReached(failure)
                && first(failure, SSLException.class).isEmpty()
                && (first(failure, TimeoutException.class).isPresent()
                        || first(failure, IOException.class).isPresent()
                        || every(failure)
                                .anyMatch(
                                        one -> String.valueOf(one.getMessage()).contains(CLOSED)));
    }

    private static <T> Optional<T> first(Throwable failure, Class<T> kind) {
        return every(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> every(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause);
    }
}
