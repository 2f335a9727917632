/**
 * The plan's rules, as pure functions of what was recorded and of a day, the <em>as-at day</em>: what colour an action
 * or an objective has and why, whether a target was met, whether a promise changed anything, and what is slow. Plain Java
 * without a clock: the caller says the day (Europe/London). No colour and no verdict can be set from outside: they
 * follow from facts, and the chair's other opinion ({@link org.heard.improvement.plan.ColourOverride}) stands beside.
 *
 * <p>The numbers a council may choose are in {@link org.heard.improvement.plan.BoardSettings}. What is said of a change between
 * rounds comes from {@code figures.statistics} and is never judged a second time here.
 *
 * <p>Why so many: each of the seven rules has its facts, its judgement and its result.
 */
package org.heard.improvement.plan;
