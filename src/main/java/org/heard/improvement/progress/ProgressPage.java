package org.heard.improvement.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.heard.ground.web.FileName;
import org.heard.ground.web.Site;
import org.heard.people.account.SignedIn;
import org.heard.people.area.Area;
import org.heard.publication.exports.Csv;
import org.heard.reporting.document.PdfReport;
import org.heard.reporting.document.WordReport;

/** What was promised and what became of it, for everybody, as at the day of a publication. */
@Path("/progress")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProgressPage {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Publications publications;
    private final Area area;
    private final Site site;
    private final SignedIn reader;

    ProgressPage(Publications publications, Area area, Site site, SignedIn reader) {
        this.reader = reader;
        this.publications = publications;
        this.area = area;
        this.site = site;
    }

    @CheckedTemplate(basePath = "improvement/progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(ProgressView it);

        static native TemplateInstance easy(ProgressView it);

        static native TemplateInstance said(ProgressView it);

        static native TemplateInstance saidEasy(ProgressView it);

        static native TemplateInstance area(ProgressView it, PlanArea area);

        static native TemplateInstance nothing(String heading);
    }

    @GET
    public Response progress(@QueryParam("version") String version, @Context Request request) {
        return page(
                request,
                "What we promised, and what became of it",
                view(version).map(Templates::progress));
    }

    /** The same in sentences of at most 15 words. */
    @GET
    @Path("easy")
    public Response easy(@QueryParam("version") String version, @Context Request request) {
        return page(request, "What we promised", view(version).map(Templates::easy));
    }

    @GET
    @Path("said")
    public Response said(@QueryParam("version") String version, @Context Request request) {
        return page(request, "You said, we did: did it change?", view(version).map(Templates::said));
    }

    @GET
    @Path("said/easy")
    public Response saidEasy(@QueryParam("version") String version, @Context Request request) {
        return page(request, "You said, we did", view(version).map(Templates::saidEasy));
    }

    @GET
    @Path("said.csv")
    @Produces("text/csv")
    public Response saidAsCsv(@QueryParam("version") String version, @Context Request request) {
        ProgressView shown = view(version).orElseThrow(NotFoundException::new);
        String address = site.address().map(Object::toString).orElse("").replaceAll("/$", "");
        byte[] file = Csv.of(Stream.concat(
                        Stream.of(PromiseColumns.HEADINGS),
                        shown.progress().promises().stream()
                                .map(promise -> PromiseColumns.of(promise, shown.progress(), address)))
                .toList());
        return answer(request, file)
                .type("text/csv;charset=UTF-8")
                .header(
                        FileName.HEADER,
                        FileName.attachment("promises-" + shown.progress().asAt() + ".csv"))
                .build();
    }

    /** A version as a document, written only for whoever has it not yet, and whole before its first byte leaves. */
    @GET
    @Path("progress.pdf")
    public Response asPdf(@QueryParam("version") String version, @Context Request request) throws IOException {
        ProgressView shown = view(version).orElseThrow(NotFoundException::new);
        String name = "progress-" + shown.progress().asAt() + ".pdf";
        return document(
                request,
                shown,
                PdfReport.MEDIA_TYPE,
                name,
                file -> PdfReport.write(new ProgressReport(shown, area).whole(), file));
    }

    @GET
    @Path("said.docx")
    public Response saidInWord(@QueryParam("version") String version, @Context Request request) throws IOException {
        ProgressView shown = view(version).orElseThrow(NotFoundException::new);
        String name = "promises-" + shown.progress().asAt() + ".docx";
        return document(
                request,
                shown,
                WordReport.MEDIA_TYPE,
                name,
                file -> WordReport.write(new ProgressReport(shown, area).promisesAlone(), file));
    }

    /** Writes a file. */
    interface Writing {
        void to(OutputStream file) throws IOException;
    }

    /** Its tag is that of what it says. */
    static Response document(Request request, ProgressView shown, String type, String name, Writing writing)
            throws IOException {
        EntityTag tag = tag((name + shown).getBytes(StandardCharsets.UTF_8));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return lasting(known, tag).build();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writing.to(file);
        return lasting(Response.ok(file.toByteArray()), tag)
                .type(type)
                .header(FileName.HEADER, FileName.attachment(name))
                .build();
    }

    /** One area of the plan: "A4". */
    @GET
    @Path("{area: A[0-9]}")
    public Response area(
            @PathParam("area") String key, @QueryParam("version") String version, @Context Request request) {
        ProgressView shown = view(version).orElseThrow(NotFoundException::new);
        PlanArea one = shown.progress().area(key).orElseThrow(NotFoundException::new);
        return page(request, key, Optional.of(Templates.area(shown, one)));
    }

    /** @param asked the day of a version; missing for the newest */
    private Optional<ProgressView> view(String asked) {
        List<Publications.Version> all = publications.all();
        Optional<Publications.Version> chosen = all.stream()
                .filter(one -> asked == null || one.day().toString().equals(asked))
                .findFirst();
        if (asked != null && chosen.isEmpty()) {
            throw new NotFoundException();
        }
        return chosen.map(version -> view(version, all));
    }

    private ProgressView view(Publications.Version version, List<Publications.Version> all) {
        Progress shown = publications.progress(version);
        Optional<Publications.Version> before =
                all.stream().filter(one -> one.day().isBefore(version.day())).findFirst();
        return new ProgressView(
                area.names().name(),
                shown,
                before.map(Publications.Version::inWords).orElse(""),
                before.map(publications::progress).map(shown::since).orElse(List.of()),
                all,
                publications.withdrawnSince(version),
                version.equals(all.get(0)) ? "" : "?version=" + version.day());
    }

    private Response page(Request request, String heading, Optional<TemplateInstance> page) {
        byte[] bytes = page.orElseGet(() -> Templates.nothing(heading)).render().getBytes(StandardCharsets.UTF_8);
        if (!reader.actor().isNobody()) {
            return Response.ok(bytes, HTML)
                    .header("Cache-Control", "private, no-store")
                    .build();
        }
        return answer(request, bytes).type(HTML).header("Vary", "Cookie").build();
    }

    private static Response.ResponseBuilder answer(Request request, byte[] bytes) {
        EntityTag tag = tag(bytes);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return lasting(known == null ? Response.ok(bytes) : known, tag);
    }

    private static EntityTag tag(byte[] bytes) {
        return new EntityTag(DigestUtils.sha256Hex(bytes).substring(0, 16), true);
    }

    /** Everybody gets the same; a newer version must show soon. */
    private static Response.ResponseBuilder lasting(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header("Cache-Control", "public, max-age=60");
    }
}
