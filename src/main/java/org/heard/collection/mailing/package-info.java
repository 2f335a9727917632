/**
 * Invitations and reminders by mail. An officer gives addresses and gets a mailing file sealed by Heard; whoever brings it back
 * sends what is in it, once.
 *
 * <p><b>What it guarantees:</b> each address gets one code and each mail once; an address lies in the database sealed, until its
 * mail has gone, and in no backup; who has not answered is told to nobody, and not how many. <b>What the caller must see to:</b>
 * the mail server sees whom mail goes to, so its log is to be kept as closely as the list.
 *
 * <p>Begin at {@link org.heard.collection.mailing.MailPage}; {@link org.heard.collection.mailing.Postman} sends.
 */
package org.heard.collection.mailing;
