/**
 * The Word file a council wants its reports made from, looked through before it is let in: nothing in it runs,
 * nothing in it is fetched from elsewhere, and it stays small when unpacked. Knows nothing of reports.
 */
package org.heard.ground.files;
