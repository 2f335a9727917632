/**
 * Prepares a round's tables, protects them together and freezes them: the one bridge from what we
 * keep to what we show. Nothing else may name both a true table and a safe one.
 */
package org.heard.publication.release;
