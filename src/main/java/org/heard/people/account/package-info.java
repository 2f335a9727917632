/**
 * Who may sign in, and as what. Passwords are kept as bcrypt hashes; five wrong ones in a quarter of an hour
 * close an account for the rest of it. Demonstration accounts exist only while the demonstration is on.
 */
package org.heard.people.account;
