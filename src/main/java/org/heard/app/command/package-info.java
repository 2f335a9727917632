/**
 * What an officer or analyst does without a browser: the words of the command line, one small class
 * each, listed in {@link org.heard.app.command.Heard}. A command is a {@code Callable<Integer>}: 0 fine, 1
 * refused or failed with one sentence on stderr, 2 wrong usage. Plain ones run at once; one that
 * {@code implements InsideHeard} runs with the database and Quarkus started, its {@code @Inject} fields
 * filled, a request context active, and no port open. One that only {@code TakesAway} what is published
 * is handed a {@link org.heard.app.command.Library} and starts no Quarkus; so does one that works {@code OnTheGround}.
 *
 * <p>Why so many: One class a word of the command line.
 */
package org.heard.app.command;
