/**
 * The PostgreSQL that Heard brings along when no other is configured. It knows nothing of ours.
 * What it promises: a saved row outlives the death of the JVM and of the server; several processes
 * with one home share one server, and the last to leave stops it. And one look a second, whichever database it is, at
 * whether something changed.
 */
package org.heard.ground.database;
