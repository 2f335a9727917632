package org.heard.collection.editor;

import org.heard.ground.web.FormRefused;

/** An edit that cannot be made. The message is one sentence, without its full stop. */
public final class EditRefused extends FormRefused {
    private static final long serialVersionUID = 1L;

    EditRefused(String sentence) {
        this("form", sentence);
    }

    /** @param control of the form it is about */
    EditRefused(String control, String sentence) {
        super(control, sentence);
    }
}
