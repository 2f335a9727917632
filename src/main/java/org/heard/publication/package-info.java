/**
 * From what is kept to what everybody may see.
 *
 * <ul>
 *   <li>{@code tabulation}: counts and weighs, and judges what changed
 *   <li>{@code release}: protects and freezes what was counted
 *   <li>{@code commentary}: what the forum says of a release
 *   <li>{@code exports}: what people take away of it
 *   <li>{@code results}: the pages that show it
 * </ul>
 */
package org.heard.publication;
