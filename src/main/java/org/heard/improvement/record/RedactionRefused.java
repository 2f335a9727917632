package org.heard.improvement.record;

import org.heard.ground.web.FormRefused;

/** Why an entry is not blanked. */
public final class RedactionRefused extends FormRefused {
    private static final long serialVersionUID = 1L;

    RedactionRefused(String sentence) {
        super("entry", sentence);
    }
}
