/**
 * Reads figures that other programs worked out, works them out again with {@code statistics}, and says how far apart
 * the two are; and reads cases of what to hide, and writes what Heard hides. It knows the form of such files, not where
 * they are kept.
 */
package org.heard.proving.conformance;
