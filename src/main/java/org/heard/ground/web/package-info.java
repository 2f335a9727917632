/**
 * The frame every page stands in, the form controls, the style sheet, the pages for what goes wrong
 * and the guard against forged posts. Knows no feature of Heard: what a council is called comes in
 * as a {@link org.heard.ground.web.Site}.
 *
 * <p>Why so many: Frame, controls, guards and error pages of every page; none knows a feature.
 */
package org.heard.ground.web;
