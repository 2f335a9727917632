/** The board's first page, with what needs the board today, and its record as it was written, entry by entry. */
package org.heard.improvement.overview;
