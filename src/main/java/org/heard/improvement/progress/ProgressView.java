package org.heard.improvement.progress;

import java.util.List;

/**
 * A version as its pages show it.
 *
 * @param area whose plan it is
 * @param before day of the version before; empty for the first
 * @param since what changed since that
 * @param versions all of them, the newest first
 * @param suffix what addresses of this version end with; empty for the newest
 */
record ProgressView(
        String area,
        Progress progress,
        String before,
        List<String> since,
        List<Publications.Version> versions,
        String suffix) {
    /** A newer version takes its place. */
    public boolean isEarlier() {
        return !suffix.isEmpty();
    }
}
