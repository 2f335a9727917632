package org.heard.collection.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.heard.collection.mailing.Carrier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.service.notify.NotificationClient;

/** What is known after a try: only what was surely not taken may be tried again. */
class CarriersTest {
    private static final OutgoingMail MAIL = new OutgoingMail("jo@example.org", "A survey", "You are invited");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(smtp("recipient address not accepted", 550, true), Outcome.REFUSED),
                Arguments.of(smtp("recipient address not accepted", 451, false), Outcome.LATER),
                Arguments.of(smtp("sender address not accepted", 553, true), Outcome.NOT_NOW),
                Arguments.of(smtp("AUTH PLAIN failed", 535, true), Outcome.NOT_NOW),
                Arguments.of(smtp("sending data failed", 554, true), Outcome.NOT_NOW),
                Arguments.of(new ConnectException("Connection refused"), Outcome.NOT_NOW),
                Arguments.of(new SSLHandshakeException("no"), Outcome.NOT_NOW),
                Arguments.of(
                        new IllegalStateException("STARTTLS required but not supported by server"), Outcome.NOT_NOW),
                Arguments.of(new IOException("Connection reset by peer"), Outcome.UNSURE),
                Arguments.of(new IllegalStateException("socket was closed unexpected."), Outcome.UNSURE),
                Arguments.of(new TimeoutException(), Outcome.UNSURE));
    }

    private static Throwable smtp(String what, int code, boolean permanent) {
        return new SMTPException(what, code, List.of(code + " said the server"), permanent);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aMailServerThatSaysNothingAfterTheMailWasWrittenIsNotAskedAgain(Throwable failure, Outcome outcome) {
        assertThat(SmtpCarrier.after(failure)).isEqualTo(outcome);
        assertThat(SmtpCarrier.after(new CompletionException(failure))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201 | TAKEN   | {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "content": {"body": "b", "subject": "s"}, "template": {"id": "f33517ff-2a88-4f6e-b855-c550268ce08a", "version": 1, "uri": "https://example.org"}}
            400 | REFUSED | {"errors": [{"error": "ValidationError", "message": "email_address Not a valid email address"}], "status_code": 400}
            400 | NOT_NOW | {"errors": [{"error": "BadRequestError", "message": "Template not found"}], "status_code": 400}
            403 | NOT_NOW | {"errors": [{"error": "AuthError", "message": "Invalid token"}], "status_code": 403}
            429 | NOT_NOW | {"errors": [{"error": "RateLimitError", "message": "Exceeded rate limit"}], "status_code": 429}
            """)
    void govUkNotifyIsGivenTheWholeTextAndBelievedWhatItSays(int status, Outcome outcome, String answer)
            throws IOException {
        AtomicReference<String> asked = new AtomicReference<>();
        HttpServer notify = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        notify.createContext("/v2/notifications/email", call -> {
            asked.set(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
        notify.start();
        try {
            assertThat(notify("http://127.0.0.1:" + notify.getAddress().getPort())
                            .hand(MAIL))
                    .isEqualTo(outcome);
            assertThat(asked.get()).contains("\"jo@example.org\"", "\"A survey\"", "\"You are invited\"");
        } finally {
            notify.stop(0);
        }
    }

    @Test
    void aNotifyThatIsNotThereIsAskedAgain() {
        assertThat(notify("http://127.0.0.1:1").hand(MAIL)).isEqualTo(Outcome.NOT_NOW);
    }

    @Test
    void whereNothingIsSetNothingIsSent() {
        Optional<String> none = Optional.empty();
        Optional<String> some = Optional.of("mail.council.invalid");
        assertThat(new MailSetup(null, none, none, none, none, "").carrier()).isEmpty();
        assertThat(new MailSetup(null, some, none, none, none, "").carrier()).isEmpty();
        assertThat(new MailSetup(null, some, some, none, none, "").carrier()).containsInstanceOf(SmtpCarrier.class);
    }

    private static NotifyCarrier notify(String address) {
        String key = "invented-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
        return new NotifyCarrier(new NotificationClient(key, address), "f33517ff-2a88-4f6e-b855-c550268ce08a");
    }

    @Test
    void whereNothingGetsThroughItIsTriedLessAndLessOften() {
        MovingClock clock = new MovingClock();
        Pause pause = new Pause(clock);
        assertThat(pause.after(Outcome.REFUSED)).isFalse();
        assertThat(pause.after(Outcome.LATER)).isFalse();
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(pause.isOn()).isFalse();
            assertThat(pause.after(Outcome.UNSURE)).isTrue();
            clock.now = clock.now.plus(Duration.ofMinutes(minutes)).minusSeconds(1);
            assertThat(pause.isOn()).as("a second before %s minutes", minutes).isTrue();
            clock.now = clock.now.plusSeconds(1);
        }
        pause.after(Outcome.TAKEN);
        pause.after(Outcome.NOT_NOW);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(pause.isOn()).isFalse();
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2027-03-01T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
