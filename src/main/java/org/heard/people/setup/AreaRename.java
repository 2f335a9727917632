package org.heard.people.setup;

import java.util.List;

/**
 * What is asked once before something that people chose in a round gets another name.
 *
 * @param question whether it is still the same
 * @param happens what becomes of the answers
 * @param name that was typed; another one is asked about anew
 */
record AreaRename(String question, String happens, String name) {
    static AreaRename of(String thing, String before, String name, List<String> rounds) {
        return new AreaRename(
                "Is “" + name + "” the same " + thing + " as “" + before + "”?",
                "Answers from " + String.join(", ", rounds)
                        + " go on under the new name, as if people had chosen it. If it is" + " another " + thing
                        + ", go back and add it as a new one.",
                name);
    }
}
