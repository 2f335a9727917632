/**
 * Where officers see how far a round is, in figures that show nobody, and find every other page of it.
 */
package org.heard.collection.fieldwork;
