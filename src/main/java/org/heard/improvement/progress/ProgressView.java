package org.heard.improvement.progress;

import java.util.List;

/**
 * A version as its pages show it.
 *
 * @param area whose plan it is
 * @param before day of the version before; empty for the first
 * @param since what changed since that
 * @param versions all of them, the newest first
 * @param withdrawn ids of releases it rests on that were withdrawn since
 * @param suffix what addresses of this version end with; empty for the newest
 */
record ProgressView(
        String area,
        Progress progress,
        String before,
        List<String> since,
        List<Publications.Version> versions,
        List<String> withdrawn,
        String suffix) {
    /** "Results this page rests on were withdrawn later: pc2021-1. …"; empty where none were. */
    public String withdrawnWords() {
        return withdrawn.isEmpty()
                ? ""
                : "Results that this page rests on were withdrawn after it was published: "
                        + String.join(", ", withdrawn) + ". The page stays as it was.";
    }

    /** A newer version takes its place. */
    public boolean isEarlier() {
        return !suffix.isEmpty();
    }
}
