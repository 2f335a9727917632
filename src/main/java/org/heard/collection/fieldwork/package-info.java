/**
 * Where officers run a round: open it, hand out links, codes, posters and paper, key what comes back, and see how far
 * it is in figures that show nobody.
 */
package org.heard.collection.fieldwork;
