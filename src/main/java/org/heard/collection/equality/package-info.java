/**
 * Answers about equality: asked after sending, sealed apart and counted apart, never joined with the others.
 */
package org.heard.collection.equality;
