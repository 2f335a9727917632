/**
 * A whole copy of the database in one file, and the way back. It knows no table of ours by name: what there is it
 * reads from the database's own catalog, and how to make it from the migration scripts. What it promises: one moment
 * of all tables, rows in an order of chance, and a restore that happens whole or not at all.
 *
 * <p>Begin at {@link org.heard.ground.backup.Backup} and {@link org.heard.ground.backup.Restore}; a refusal has its words where
 * it is thrown, and the command line tells it.
 */
package org.heard.ground.backup;
