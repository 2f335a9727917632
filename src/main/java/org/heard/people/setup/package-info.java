/**
 * Where a council makes its own area in the browser: names, places, whom to turn to, what the law has people told.
 *
 * <p>Begin at {@link org.heard.people.setup.AreaPage}. What is saved is a text in the place of {@code surveys/area.yaml},
 * kept by {@link org.heard.people.setup.AreaTexts}, and has to pass the same checks as the file.
 */
package org.heard.people.setup;
