/**
 * Files of answers that are no CSV: workbooks, archives of survey tools, exchange files. Each becomes rows, and a codebook of
 * what its columns ask and its codes mean where the file says so.
 *
 * <p>Begin at {@link org.heard.collection.formats.AnswerFiles}.
 *
 * <p><b>What it guarantees:</b> rows, or one sentence; nothing in a file runs, nothing it names elsewhere is opened, and a list of
 * people that a tool packed beside the answers is never read. <b>What the caller must see to:</b> who may send one.
 */
package org.heard.collection.formats;
