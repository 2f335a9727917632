package org.heard.ground.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.heard.ground.language.Speech;

/** The pages for what goes wrong; each says in plain words what happened and what to do, in the reader's language. */
@Singleton
class ErrorPage {
    private final Interpreter interpreter;

    ErrorPage(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @CheckedTemplate(basePath = "ground/web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trouble(String title, String what, String next);
    }

    /** @param status HTTP status */
    String page(int status, HttpServerRequest request) {
        return page(status, request, null);
    }

    /** @param why a sentence for staff that says more than the status; null for none */
    String page(int status, HttpServerRequest request, String why) {
        Reader reader = interpreter.reader(request);
        if (why != null) {
            return MessageResolver.html(MessageResolver.to(
                    reader,
                    Templates.trouble(
                            reader.speech().say("page_not_yours"), why, "If that is wrong, tell the council.")));
        }
        return MessageResolver.html(MessageResolver.to(reader, template(status, reader.speech())));
    }

    private static TemplateInstance template(int status, Speech speech) {
        if (status == 404 || status == 405) {
            return of(speech, "page_not_found", "page_not_found_is", "page_not_found_next");
        }
        if (status == 401 || status == 403) {
            return of(speech, "page_not_yours", "page_not_yours_is", "page_not_yours_next");
        }
        if (status == 408) {
            return of(speech, "page_late", "page_late_is", "page_late_next");
        }
        if (status == 413) {
            return of(speech, "page_too_long", "page_too_long_is", "page_too_long_next");
        }
        if (status == Limits.TOO_MANY) {
            return of(speech, "page_wait", "page_wait_is", "page_wait_next");
        }
        return status < 500
                ? of(speech, "page_unreadable", "page_unreadable_is", "page_unreadable_next")
                : of(speech, "page_broken", "page_broken_is", "page_broken_next");
    }

    private static TemplateInstance of(Speech speech, String title, String what, String next) {
        return Templates.trouble(speech.say(title), speech.say(what), speech.say(next));
    }
}
