package org.heard.collection.response;

import java.util.UUID;

/**
 * Takes down what the responses of a round hold while they stream by, so that nobody has to hold them all:
 * each response, what was answered about everybody, then child after child.
 */
public interface Transcript {
    void response(UUID id);

    /** What follows is about the next child. */
    void child();

    /** A question that was asked; its codes follow, none where it was left blank or answered in words. */
    void question(String key);

    void code(String code);
}
