/**
 * Who may sign in, and as what. Passwords are kept as bcrypt hashes; five wrong ones in a quarter of an hour
 * close an account, for the rest of it, to the network they came from. Who is signed in stands in the database ({@code
 * Sessions}). Demonstration accounts exist only while the demonstration is on.
 *
 * <p>Why so many: accounts, sessions and passwords each have a page, a rule and a table, and are one subject.
 *
 * <p>{@link org.heard.people.account.Actor} is who acts. What each role may see stands at the page, as {@code @RolesAllowed} with
 * the words of {@link org.heard.people.account.Roles}.
 */
package org.heard.people.account;
