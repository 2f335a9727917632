package org.heard.ground.web;

import org.heard.ground.language.Language;

/** One language of the switch on a page. @param address the same page in that language; empty for the one shown */
public record LanguageLink(Language language, String address) {
    public boolean isShown() {
        return address.isEmpty();
    }
}
