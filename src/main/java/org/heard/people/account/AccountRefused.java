package org.heard.people.account;

/** Why an account is not made, changed or removed, in one sentence. */
public final class AccountRefused extends RuntimeException {
    private final String field;

    AccountRefused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    /** The field of the form the sentence is about. */
    String field() {
        return field;
    }

    /** Id of the control the error summary links to. */
    String control() {
        return field.equals("role") ? "role-forum" : field;
    }
}
