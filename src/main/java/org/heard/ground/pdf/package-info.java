/**
 * Makes tagged PDFs (PDF/UA-1) out of pages written as well-formed XHTML, with every letter's typeface
 * inside the file. Plain Java; knows nothing of ours.
 */
package org.heard.ground.pdf;
