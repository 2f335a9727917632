package org.heard.collection.mailing;

import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.service.notify.NotificationClient;

/** How mail is sent here, if at all: to GOV.UK Notify where its key is set, else to the mail server that is set. */
@Singleton
class MailSetup {
    static final String MISSING =
            "Mail is not set up here. Whoever looks after Heard sets HEARD_MAIL_HOST and HEARD_MAIL_FROM,"
                    + " or HEARD_MAIL_NOTIFY_KEY and HEARD_MAIL_NOTIFY_TEMPLATE.";

    private final Optional<Carrier> carrier;
    private final String by;

    MailSetup(
            ReactiveMailer mailer,
            @ConfigProperty(name = "heard.mail.host") Optional<String> host,
            @ConfigProperty(name = "heard.mail.from") Optional<String> from,
            @ConfigProperty(name = "heard.mail.notify.key") Optional<String> key,
            @ConfigProperty(name = "heard.mail.notify.template") Optional<String> template,
            @ConfigProperty(name = "heard.mail.notify.address") String address) {
        if (key.isPresent() && template.isPresent()) {
            carrier = Optional.of(new NotifyCarrier(new NotificationClient(key.get(), address), template.get()));
            by = "by GOV.UK Notify";
        } else {
            carrier = host.isEmpty() ? Optional.empty() : from.map(sender -> new SmtpCarrier(mailer, sender));
            by = from.map(sender -> "from " + sender).orElse("");
        }
    }

    /** Empty where it is not set up. */
    Optional<Carrier> carrier() {
        return carrier;
    }

    /** "from send@council.example" */
    String by() {
        return by;
    }
}
