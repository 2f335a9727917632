package org.heard.reporting.drafting;

import org.heard.ground.web.FormRefused;

/** Why something on the desk is not done, in one sentence for anyone who asked. */
final class DeskRefused extends FormRefused {
    private static final long serialVersionUID = 1L;

    DeskRefused(String control, String sentence) {
        super(control, sentence);
    }
}
