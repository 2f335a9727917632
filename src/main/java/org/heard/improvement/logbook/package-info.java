/**
 * Rules of the board's risks, meetings and days, as pure functions of what was recorded and of a day. Refusals are
 * sentences: an empty list means that nothing stands in the way.
 *
 * <p>England's bank holidays stand in {@code bank-holidays.csv} beside the classes; {@link
 * org.heard.improvement.logbook.WorkingDays} says where they come from.
 */
package org.heard.improvement.logbook;
