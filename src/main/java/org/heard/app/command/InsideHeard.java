package org.heard.app.command;

import java.util.concurrent.Callable;

/**
 * A command that needs the database. The command line is read twice, once outside (help and wrong usage
 * start nothing) and once inside; {@code @Inject} fields are empty the first time, so constructors must not
 * use them.
 */
public interface InsideHeard extends Callable<Integer> {}
