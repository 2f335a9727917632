/**
 * You said, we did: did it change? The form of a promise, and each promise as at a day with the last word on it, which
 * comes from published releases alone and is never typed.
 *
 * <p>Begin at {@link org.heard.improvement.promises.PromiseList}, which the board's page and the public one both read.
 */
package org.heard.improvement.promises;
