/** What was answered and is kept: rounds, unsent drafts, responses, and how each is found again. */
package org.heard.collection.response;
