/**
 * One council: everything that is its own, in one value, and the pages that tell of it: help, privacy, accessibility.
 *
 * <p>Begin at {@link org.heard.people.area.Area}; what stands on the pages comes from {@code surveys/area.yaml}.
 */
package org.heard.people.area;
