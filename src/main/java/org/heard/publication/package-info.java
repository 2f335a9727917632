/**
 * From what is kept to what everybody may see.
 *
 * <ul>
 *   <li>{@code release}: counts, protects and freezes a round
 *   <li>{@code exports}: what people take away of it
 *   <li>{@code results}: the pages that show it
 * </ul>
 */
package org.heard.publication;
