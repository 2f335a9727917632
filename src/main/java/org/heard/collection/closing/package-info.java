/**
 * What runs by the clock and at the close of a round, over all that is kept: lots are opened, codes settled, drafts and
 * copies forgotten. Each is harmless when two instances do it at once.
 */
package org.heard.collection.closing;
