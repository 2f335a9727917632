/**
 * Keys, tokens, codes and seals, each key made from the one secret for one purpose.
 *
 * <p><b>What it guarantees:</b> a token cannot be guessed (128 bits), a code only at the rate the limits of {@code web} allow;
 * what is sealed opens with the same secret only. <b>What the caller must see to:</b> a token or code is never logged and
 * never stored but as a mark.
 */
package org.heard.ground.crypto;
