/** What the public, the forum and the board read: releases, and nothing else. */
package org.heard.publication.results;
