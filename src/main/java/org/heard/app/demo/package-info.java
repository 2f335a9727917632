/**
 * The demonstration: everything invented that a newcomer finds, brought in once, in order, by one class.
 *
 * <p>Begin at {@link org.heard.app.demo.Demo}; the answers are in {@code surveys/parent-carer/rounds}, the accounts in {@code
 * people.account.DemoAccounts}.
 */
package org.heard.app.demo;
