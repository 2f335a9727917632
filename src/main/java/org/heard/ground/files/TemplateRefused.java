package org.heard.ground.files;

/** Why a file does not become the council's template, in one sentence for the officer. */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemplateRefused(String sentence) {
        super(sentence);
    }
}
