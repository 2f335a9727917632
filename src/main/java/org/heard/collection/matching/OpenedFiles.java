package org.heard.collection.matching;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.collection.importing.ImportRefused;
import org.heard.ground.crypto.Token;
import org.heard.ground.uploads.KeptUploads;
import org.heard.ground.web.Banner;
import org.heard.ground.web.Fault;

/** Files that lie in the database between two presses, opened with the key that only the page has. */
@ApplicationScoped
class OpenedFiles {
    static final String UPLOAD = "/rounds/import";

    private final KeptUploads kept;
    private final Banner banner;

    OpenedFiles(KeptUploads kept, Banner banner) {
        this.kept = kept;
        this.banner = banner;
    }

    /** @param token what opens them again */
    record Opened(Token token, Begun begun) {
        LookedAt look() {
            return begun.look();
        }
    }

    Opened keep(Begun begun) {
        return new Opened(kept.keep(begun.packed()), begun);
    }

    /** The same files with other choices; where nothing changed, nothing is written. */
    Opened with(Opened before, Begun now) {
        if (!now.equals(before.begun())) {
            kept.keepAgain(before.token(), now.packed());
        }
        return new Opened(before.token(), now);
    }

    /** @param step what is done with them; where they are in already or gone, that is said instead */
    Response open(MultivaluedMap<String, String> form, Function<Opened, Response> step) {
        Optional<Token> token = Token.of(form.getFirst("kept"));
        KeptUploads.Found found = token.flatMap(kept::find).orElse(KeptUploads.Found.NOTHING);
        if (!found.said().isEmpty()) {
            return banner.goTo(UPLOAD, found.said());
        }
        try {
            Begun begun = found.files()
                    .map(Begun::unpacked)
                    .orElseThrow(() -> new ImportRefused("Heard keeps the files for an hour only. Choose them again:"
                            + " what you chose before is there"));
            return step.apply(new Opened(token.orElseThrow(), begun));
        } catch (ImportRefused e) {
            return refused(e.getMessage());
        }
    }

    static Response refused(String sentence) {
        List<Fault> faults = List.of(new Fault("file", sentence));
        return page(FoundPage.Templates.refused(faults), faults);
    }

    /** As it was asked for, or with what is wrong. */
    static Response page(TemplateInstance page, List<Fault> faults) {
        return Response.status(faults.isEmpty() ? 200 : 422).entity(page).build();
    }

    /** A file of text to take away. */
    static Response yaml(String name, String text) {
        return Response.ok(text, "application/yaml")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
