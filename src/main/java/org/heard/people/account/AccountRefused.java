package org.heard.people.account;

import org.heard.ground.web.FormRefused;

/** Why an account is not made, changed or removed, in one sentence. */
public final class AccountRefused extends FormRefused {
    private static final long serialVersionUID = 1L;

    AccountRefused(String control, String sentence) {
        super(control, sentence);
    }
}
