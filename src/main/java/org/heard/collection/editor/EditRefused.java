package org.heard.collection.editor;

/** An edit that cannot be made. The message is one sentence, without its full stop. */
public final class EditRefused extends RuntimeException {
    EditRefused(String sentence) {
        super(sentence);
    }
}
