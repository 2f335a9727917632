package org.heard.collection.keying;

import java.nio.charset.StandardCharsets;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;

/**
 * A keyed form as it stands.
 *
 * @param code as written on the paper
 * @param times how often it was put right
 */
record CodedForm(Round round, String code, int times) {
    /** A form that was put right so often has to be struck and keyed by whoever still can read it. */
    static final int MOST = 5;

    CodedForm next() {
        return new CodedForm(round, code, times + 1);
    }

    /** What marks and keys are made from, for what is kept of this form as it stands. */
    byte[] named() {
        return (round.key() + " " + Code.plain(code) + " " + times).getBytes(StandardCharsets.UTF_8);
    }
}
