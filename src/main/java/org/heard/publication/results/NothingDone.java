package org.heard.publication.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.heard.publication.release.ReleaseRefused;

/** The page of a press that came too late or to the wrong place: nothing happened, and why. */
final class NothingDone {
    private NothingDone() {}

    @CheckedTemplate(basePath = "publication/results")
    static class Templates {
        private Templates() {}

        static native TemplateInstance nothingDone(String what, String problem);
    }

    /** @param what did not happen: "published" */
    static Response page(int status, String what, ReleaseRefused refused) {
        return Response.status(status)
                .entity(Templates.nothingDone(what, refused.getMessage()))
                .build();
    }
}
