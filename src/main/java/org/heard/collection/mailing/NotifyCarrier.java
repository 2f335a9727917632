package org.heard.collection.mailing;

import java.util.Map;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * To GOV.UK Notify. Its template holds {@code ((subject))} and {@code ((text))} and nothing else, so that what people get is
 * what the preview shows.
 */
record NotifyCarrier(NotificationClient client, String template) implements Carrier {
    private static final int BAD_REQUEST = 400;

    @Override
    public Outcome hand(OutgoingMail mail) {
        try {
            client.sendEmail(template, mail.to(), Map.of("subject", mail.subject(), "text", mail.text()), "");
            return Outcome.TAKEN;
        } catch (NotificationClientException e) {
            return after(e);
        }
    }

    /**
     * 400 names what is wrong: the address, or a setting such as the template. Others: a key that is not good, too much at
     * once, or trouble of theirs.
     */
    private static Outcome after(NotificationClientException e) {
        if (e.getCause() != null) {
            return Carrier.nobodyWasReached(e) ? Outcome.NOT_NOW : Outcome.UNSURE;
        }
        boolean ofThisAddress =
                e.getHttpResult() == BAD_REQUEST && e.getMessage().contains("email_address");
        return ofThisAddress ? Outcome.REFUSED : Outcome.NOT_NOW;
    }
}
