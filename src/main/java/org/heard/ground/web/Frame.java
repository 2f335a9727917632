package org.heard.ground.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the frame of every page needs; templates call it {@code inject:frame}. */
@Singleton
@Named("frame")
public class Frame {
    private final Site site;
    private final Assets assets;

    Frame(Site site, Assets assets) {
        this.site = site;
        this.assets = assets;
    }

    public Site site() {
        return site;
    }

    /** Address of the one style sheet; it changes when the style sheet does, so it may be kept for ever. */
    public String styles() {
        return assets.address("heard.css");
    }

    /** What reads a page aloud; the pages are whole without it. */
    public String script() {
        return assets.address("heard.js");
    }

    /** Of pages that are made for paper. */
    public String printStyles() {
        return assets.address("print.css");
    }

    public String icon() {
        return assets.address("icon.svg");
    }
}
