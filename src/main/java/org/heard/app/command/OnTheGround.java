package org.heard.app.command;

import java.util.concurrent.Callable;

/** A command that works on the database itself, as it is, and starts no Quarkus. */
public interface OnTheGround extends Callable<Integer> {
    /** Handed over before it is called. */
    void on(Ground ground);
}
