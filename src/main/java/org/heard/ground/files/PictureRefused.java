package org.heard.ground.files;

/** Why a picture somebody sent is not taken, in one sentence. */
public final class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PictureRefused(String sentence) {
        super(sentence);
    }
}
