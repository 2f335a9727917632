package org.heard.collection.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.collection.paper.Print;
import org.heard.collection.paper.PrintedSheet;
import org.heard.collection.paper.Printing;
import org.heard.collection.round.Links;
import org.heard.collection.round.Round;
import org.heard.ground.web.QrCode;

/** Codes as they are taken away, once: slips to print, and a list for a mailing. Nobody's name is on either. */
@Singleton
class Letters {
    private final Links links;
    private final Printing printing;

    Letters(Links links, Printing printing) {
        this.links = links;
        this.printing = printing;
    }

    /** @param address where the code is typed; never with the code in it: addresses are kept in many places */
    record Slips(String title, String closes, String address, String qr, List<String> codes) {}

    /** All that a file is made of: nothing is asked of the request any more. @param name of the round */
    record Mailing(String name, String link, Slips slips, PrintedSheet sheet) {}

    @CheckedTemplate(basePath = "collection/invitation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance letters(Slips page, PrintedSheet sheet);
    }

    Mailing mailing(Print print, Round round, List<String> codes) {
        String link = links.toInvitation(round, print.in());
        Slips slips = new Slips(print.title(), print.closes(), Links.spoken(link), QrCode.image(link, link), codes);
        return new Mailing(round.key(), link, slips, printing.sheet(print.reader(), print.title(), false));
    }

    byte[] zip(Mailing mailing) {
        Slips slips = mailing.slips();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(mailing.name() + "-codes.csv"));
            zip.write(csv(slips.codes(), mailing.link()).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(mailing.name() + "-slips.pdf"));
            zip.write(printing.pdf(mailing.sheet(), on -> Templates.letters(slips, on)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Neither codes nor addresses hold a comma, a quote or anything a spreadsheet would work out. */
    private static String csv(List<String> codes, String link) {
        return codes.stream()
                .map(code -> code + "," + link + "\r\n")
                .collect(Collectors.joining("", "code,address\r\n", ""));
    }
}
