package org.heard.survey;

import java.util.Optional;

/**
 * A way of dividing those who answered into groups, fixed before anyone looks at the answers.
 *
 * @param key "support", "age", "setting", "area", "need"
 * @param question the profile question it is taken from
 * @param recode the recode that makes the groups; empty: the options as they stand
 */
public record Split(String key, String question, Optional<String> recode, String title) {}
