package org.heard.collection.paper;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.ground.pdf.Pdf;
import org.heard.ground.web.FileName;
import org.heard.ground.web.MessageResolver;
import org.heard.ground.web.Reader;

/** Our printed pages, from one template each: in the browser, and as a tagged PDF. */
@Singleton
public class Printing {
    /** A space between two groups of one number: a line from the right would set the groups in the other order. */
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d) (?=\\d)");

    /** English names and numbers: what stands in the elements that say so. */
    private static final Pattern LATIN = Pattern.compile("(?:<bdi[^>]*>|class=\"[^\"]*\\bltr\\b[^\"]*\"[^>]*>)[^<]*");

    private final Clock clock;
    private final String styles = styles();

    Printing(Clock clock) {
        this.clock = clock;
    }

    Response page(Reader reader, String title, Function<PrintedSheet, TemplateInstance> template) {
        PrintedSheet sheet = new PrintedSheet(reader, title, "", false);
        return Response.ok(MessageResolver.html(MessageResolver.to(reader, template.apply(sheet))))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }

    /** All is drawn before the first byte leaves: a fault gives an error page, never half a file. */
    public Response pdf(String file, PrintedSheet sheet, Function<PrintedSheet, TemplateInstance> template) {
        return Response.ok(pdf(sheet, template), "application/pdf")
                .header(FileName.HEADER, FileName.inline(file + ".pdf"))
                .build();
    }

    public byte[] pdf(PrintedSheet sheet, Function<PrintedSheet, TemplateInstance> template) {
        String made = MessageResolver.html(MessageResolver.to(sheet.reader(), template.apply(sheet)));
        String page = sheet.reader().speech().language().isRightToLeft() ? bare(made) : made;
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Pdf.write(page, LocalDate.now(clock), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Arabic without its vowel points, as newspapers print it: the PDF's letters would come apart around them. And without
     * the marks that isolate a name: the maker of PDFs turns quotation marks beside them the wrong way.
     */
    private static String bare(String page) {
        String bare = page.replaceAll("[\\u064B-\\u0652\\u2066-\\u2069]", "");
        // Around a name they stay, for the bracket at its end; no quotation mark stands there.
        bare = bare.replaceAll("(<bdi[^>]*>)([^<]*)(?=</bdi>)", "$1\u2066$2\u2069");
        return LATIN.matcher(bare)
                .replaceAll(found ->
                        Matcher.quoteReplacement(GROUPS.matcher(found.group()).replaceAll("\u00A0")));
    }

    public PrintedSheet sheet(Reader reader, String title, boolean large) {
        return new PrintedSheet(reader, title, styles, large);
    }

    private static String styles() {
        try (InputStream file = Printing.class.getResourceAsStream("/web/print.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
