/**
 * What the public, the forum and the board read: releases, and nothing else.
 *
 * <p>Why so many: one class a page or file, and what they tell in common: a release in brief, a question in words, a
 * chart drawn twice.
 */
package org.heard.publication.results;
