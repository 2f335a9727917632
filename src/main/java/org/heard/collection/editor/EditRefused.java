package org.heard.collection.editor;

/** An edit that cannot be made. The message is one sentence, without its full stop. */
public final class EditRefused extends RuntimeException {
    private final String field;

    EditRefused(String sentence) {
        this("", sentence);
    }

    /** @param field of the form it is about; empty where it is about none */
    EditRefused(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
