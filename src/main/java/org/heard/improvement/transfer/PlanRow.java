package org.heard.improvement.transfer;

import java.util.Map;

/**
 * One row of the file, set against the plan.
 *
 * @param number among all rows of the file, from 1
 * @param place "Table 2, row 7"
 * @param key the action's; empty where the row has none
 * @param says what it becomes, what changes, or why it is not understood
 * @param seen version of the action that it was set against; 0 for none
 * @param body every field of the action as it would be written
 */
record PlanRow(int number, String place, String key, Outcome outcome, String says, int seen, Map<String, String> body) {
    /** What becomes of a row. */
    enum Outcome {
        TAKEN("Taken"),
        CHANGED("Changed"),
        SAME("Unchanged"),
        /** Its day is not understood, or moves. */
        DAY_ASKED("Not understood"),
        /** Nobody is chosen for its lead. */
        LEAD_ASKED("Not understood"),
        LEFT_OUT("Left out"),
        SKIPPED("No action"),
        REFUSED("Refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    PlanRow {
        body = Map.copyOf(body);
    }

    boolean isWritten() {
        return outcome == Outcome.TAKEN || outcome == Outcome.CHANGED;
    }

    boolean isAsked() {
        return outcome == Outcome.DAY_ASKED || outcome == Outcome.LEAD_ASKED;
    }

    /** "Table 2, row 7: …". */
    String sentence() {
        return place + ": " + says;
    }
}
