/**
 * What the parent carer forum says of a release: kept beside it, printed with it, and changed by nobody else. The page
 * where the forum writes stands with the other pages of writing, in {@code reporting.drafting}.
 */
package org.heard.publication.commentary;
