package org.heard.collection.round;

import org.heard.ground.web.FormRefused;

/** A round that cannot be opened; the message is one sentence for the officer. */
public final class OpeningRefused extends FormRefused {
    private static final long serialVersionUID = 1L;

    /** @param control the one the sentence is about: "survey", "name" or "closes" */
    OpeningRefused(String control, String sentence) {
        super(control, sentence);
    }
}
