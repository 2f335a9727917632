/**
 * What people take away of a release: charts as pictures and files of figures, each with its certificate,
 * and whether what was taken still stands. Everything is made from safe tables; the same release gives the
 * same bytes.
 *
 * <p>Why so many: One class a kind of file people take away, and what those share.
 */
package org.heard.publication.exports;
