package org.heard.improvement.record;

/** How the record names an entry that was blanked: in a field of the entry that blanks it. */
final class Redaction {
    static final String OF = "of";

    private Redaction() {}
}
