package org.heard.collection.mailing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server that keeps what it takes, in this process, for every test that starts Heard. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    /** A build machine may be busy with other things. */
    private static final long PATIENCE_IN_MS = 120_000;

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE_IN_MS);
        server = new GreenMail(setup);
        server.start();
        return Map.of(
                "heard.mail.host", "127.0.0.1",
                "heard.mail.port", Integer.toString(server.getSmtp().getPort()),
                "heard.mail.start-tls", "DISABLED",
                "heard.mail.from", "send@council.invalid");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    static void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    /** A letter as it arrived. */
    record Arrived(String to, String subject, String text) {
        String code() {
            return text.lines()
                    .filter(line -> line.matches("[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::read).toList();
    }

    static Arrived read(MimeMessage mail) {
        try {
            return new Arrived(
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    mail.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
