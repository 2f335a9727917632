/**
 * Files from elsewhere and files for elsewhere. A council's Word template is looked through before it is let in:
 * nothing in it runs, nothing in it is fetched from elsewhere, and it stays small when unpacked. Text somebody saved is
 * read as it was meant. What Heard writes is
 * escaped and carries no minute of its making. Knows nothing of reports.
 */
package org.heard.ground.files;
