/**
 * Codes that let somebody in once, the slips and letters they are printed on, and reminders. It knows that a code was
 * used and never which answers came with it.
 */
package org.heard.collection.invitation;
