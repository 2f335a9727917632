/**
 * What may go wrong, how grave it is, and what is done about it: the form of a risk, the register as at a day, and risks
 * that are suggested by figures and never made unasked.
 *
 * <p>Begin at {@link org.heard.improvement.risks.RiskRegister}, which folds the record into {@link
 * org.heard.improvement.risks.RiskLine}s; the rules are those of {@code logbook}.
 */
package org.heard.improvement.risks;
