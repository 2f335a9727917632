/**
 * Forms that came back on paper or by phone: piles, keying, and keying again by somebody else.
 */
package org.heard.collection.keying;
