/**
 * Turns counts into what may be shown. The only maker of {@link org.heard.figures.disclosure.SafeTable}: a
 * chart, a page or a report can be handed nothing else, so an unsafe count cannot be drawn by mistake.
 * Rules and method: {@code src/docs/decisions/0003-disclosure.md}. Plain Java; names {@code statistics} and {@code suppression} only.
 *
 * <p>Why so many: Rules, rows and sums of one audit: none of its parts is of use without the others.
 */
package org.heard.figures.disclosure;
