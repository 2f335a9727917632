package org.heard.collection.mailing;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Hands mail over to whoever delivers it. */
sealed interface Carrier permits SmtpCarrier, NotifyCarrier {
    /** What is known after one try. */
    enum Outcome {
        /** It is theirs now. */
        TAKEN,
        /** They will never take mail for this address. */
        REFUSED,
        /** They did not take it for this address, and may later. */
        LATER,
        /** They did not take it, and would take nothing else now: nobody was reached, or a setting is wrong. */
        NOT_NOW,
        /** Nobody knows whether they took it: the line broke before they said so. It must not be tried again. */
        UNSURE
    }

    /** Takes as long as the other side does, half a minute at most; never throws for what the other side does. */
    Outcome hand(OutgoingMail mail);

    /** Whether nothing can have been handed over, because nobody was reached. */
    static boolean nobodyWasReached(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof ConnectException
                        || one instanceof UnknownHostException
                        || one instanceof NoRouteToHostException);
    }
}
