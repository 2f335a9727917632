package org.heard.ground.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** The pages for what goes wrong; each says in plain words what happened and what to do. */
@Singleton
class ErrorPage {
    @CheckedTemplate(basePath = "ground/web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance trouble(String title, String what, String next);
    }

    /** @param status HTTP status */
    String page(int status) {
        return template(status).render();
    }

    private static TemplateInstance template(int status) {
        if (status == 404 || status == 405) {
            return Templates.trouble(
                    "Page not found",
                    "There is no page at this address.",
                    "If you typed the address, check it. If you used a link, it may be old. You can go to the first page.");
        }
        if (status == 401 || status == 403) {
            return Templates.trouble(
                    "You cannot see this page",
                    "This page is not open to you, or what you sent did not come from a page of this site.",
                    "Nothing was changed. Go to the first page and try again from there.");
        }
        if (status == 413) {
            return Templates.trouble(
                    "That was too long",
                    "You sent more than this page can take.",
                    "Nothing was changed. Go back and send a shorter text.");
        }
        if (status == Limits.TOO_MANY) {
            return Templates.trouble(
                    "Please wait a moment",
                    "More came from your network in a short time than this site can take.",
                    "Wait a minute, then try again. Answers you gave on earlier pages are saved.");
        }
        if (status < 500) {
            return Templates.trouble(
                    "We could not read that",
                    "Your browser sent something this page does not understand.",
                    "Nothing was changed. Go back and try again.");
        }
        return Templates.trouble(
                "Sorry, something went wrong",
                "This is our fault, not yours. Answers you gave on earlier pages are saved.",
                "Try again in a few minutes.");
    }
}
