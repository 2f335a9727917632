package org.heard.collection.editor;

import java.util.Set;

/** The keys a survey may have: it lives at the address of that name. */
final class SurveyKeys {
    /** First parts of addresses of ours that are made as keys are; those with a hyphen can be no key. */
    static final Set<String> ADDRESSES = Set.of(
            "accessibility",
            "account",
            "accounts",
            "api",
            "area",
            "assets",
            "audit",
            "board",
            "check",
            "comments",
            "commentary",
            "commentaries",
            "council",
            "exports",
            "help",
            "look",
            "new",
            "open",
            "privacy",
            "progress",
            "q",
            "records",
            "releases",
            "reports",
            "results",
            "retention",
            "rounds",
            "import",
            "safeguarding",
            "surveys",
            "webjars");

    private SurveyKeys() {}

    /** @throws EditRefused in one sentence */
    static void refuseUnfit(String key) {
        if (!key.matches("[a-z][a-z0-9_]{1,30}")) {
            throw new EditRefused("key", "Give the key as small letters, digits and _, a letter first, such as pc2027");
        }
        if (ADDRESSES.contains(key)) {
            throw new EditRefused("key", "“" + key + "” is an address of Heard’s own pages. Choose another key");
        }
    }
}
