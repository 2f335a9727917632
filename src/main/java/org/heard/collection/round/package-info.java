/**
 * A round of a survey: when it is open, who may open and extend it, its links, and what was done to it. Every other room
 * of the wing holds on to a round; this one knows none of them.
 */
package org.heard.collection.round;
