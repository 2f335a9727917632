/**
 * Survey forms, cards and posters on paper, from one template each for browser and PDF.
 */
package org.heard.collection.paper;
