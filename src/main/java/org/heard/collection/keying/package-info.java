/**
 * Forms that came back on paper or by phone: piles, keying, keying again by somebody else, and putting right by two.
 *
 * <p>Why so many: Four pages on which officers work with forms, what each shows, and what is kept of it.
 */
package org.heard.collection.keying;
