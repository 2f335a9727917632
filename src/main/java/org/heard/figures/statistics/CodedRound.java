package org.heard.figures.statistics;

import java.util.Arrays;

/**
 * One round held for counting: for every question a column of small codes, one byte per response, and
 * one column that says which group each response belongs to. Never changes once loaded.
 */
public final class CodedRound {
    /** Codes are 0 to 15; which answer a code stands for is the caller's. */
    public static final int CODES = 16;
    /** Groups are 0 to 255. */
    public static final int GROUPS = 256;

    private final byte[] groups;
    private final byte[][] answers;
    private final int cells;

    private CodedRound(byte[] groups, byte[][] answers, int groupsUsed) {
        this.groups = groups;
        this.answers = answers;
        this.cells = groupsUsed * CODES;
    }

    /** A round to be filled by one pass over its responses, in any order. */
    public static Loading loading(int questions) {
        return new Loading(questions);
    }

    public int responses() {
        return groups.length;
    }

    public int questions() {
        return answers.length;
    }

    /** What one response answered to one question. */
    public int code(int question, int response) {
        return answers[question][response];
    }

    /** The group one response belongs to. */
    public int group(int response) {
        return groups[response] & 0xFF;
    }

    /** How many counters one question needs: groups up to the highest that occurs, times codes. */
    int cells() {
        return cells;
    }

    /** Bytes of memory held for each response. */
    public int bytesPerResponse() {
        return 1 + answers.length;
    }

    /**
     * Adds some of the responses to the counts of one question.
     *
     * @param from first response
     * @param to one past the last
     * @param even counts by {@code group · 16 + code}, taking every other response
     * @param odd the same for those between, so that equal neighbours do not wait for each other
     */
    void count(int question, int from, int to, int[] even, int[] odd) {
        byte[] codes = answers[question];
        int i = from;
        for (; i < to - 1; i += 2) {
            even[(groups[i] & 0xFF) << 4 | codes[i] & 0xF]++;
            odd[(groups[i + 1] & 0xFF) << 4 | codes[i + 1] & 0xF]++;
        }
        if (i < to) {
            even[(groups[i] & 0xFF) << 4 | codes[i] & 0xF]++;
        }
    }

    /** Columns being filled; for one thread. */
    public static final class Loading {
        private static final int AT_FIRST = 1024;

        private final byte[][] answers;
        private byte[] groups = new byte[AT_FIRST];
        private int size;
        private int groupsUsed;

        private Loading(int questions) {
            this.answers = new byte[questions][AT_FIRST];
        }

        /**
         * @param group 0 to 255
         * @param codes one per question, 0 to 15
         */
        public void add(int group, byte[] codes) {
            check(group, codes);
            if (size == groups.length) {
                grow(Math.multiplyExact(size, 2));
            }
            groups[size] = (byte) group;
            for (int q = 0; q < answers.length; q++) {
                answers[q][size] = codes[q];
            }
            size++;
            groupsUsed = Math.max(groupsUsed, group + 1);
        }

        public CodedRound done() {
            grow(size);
            return new CodedRound(groups, answers.clone(), groupsUsed);
        }

        private void check(int group, byte[] codes) {
            if (group < 0 || group >= GROUPS || codes.length != answers.length) {
                throw new IllegalStateException("group " + group + " with " + codes.length + " answers");
            }
            for (byte code : codes) {
                if (code < 0 || code >= CODES) {
                    throw new IllegalStateException("a code of " + code);
                }
            }
        }

        private void grow(int length) {
            groups = Arrays.copyOf(groups, length);
            for (int q = 0; q < answers.length; q++) {
                answers[q] = Arrays.copyOf(answers[q], length);
            }
        }
    }
}
