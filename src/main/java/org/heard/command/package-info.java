/**
 * What an officer or analyst does without a browser: commands that read files and print, with no
 * server and no database.
 */
package org.heard.command;
