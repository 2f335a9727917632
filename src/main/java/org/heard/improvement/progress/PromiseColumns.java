package org.heard.improvement.progress;

import java.util.List;
import org.heard.improvement.promises.PromiseLine;

/** A promise as a row of a file. */
final class PromiseColumns {
    static final List<String> HEADINGS = List.of(
            "Promise",
            "You said",
            "Measure",
            "Baseline",
            "We did",
            "Who",
            "First promised for",
            "Promised for",
            "State",
            "Done on",
            "Late",
            "Did it change",
            "Why",
            "Judged by",
            "Figures",
            "As at",
            "Entry",
            "Digest");

    private PromiseColumns() {}

    /** @param address of Heard, so that what is copied out of the file still leads somewhere */
    static List<String> of(PromiseLine promise, Progress progress, String address) {
        return List.of(
                promise.key(),
                promise.said(),
                promise.measure(),
                promise.beforeWords(),
                promise.did(),
                promise.owner(),
                promise.firstDue().toString(),
                promise.due().toString(),
                promise.stateWords(),
                promise.done().map(Object::toString).orElse(""),
                promise.late() ? "late" : "",
                promise.change().word().words(),
                promise.because(),
                promise.nowWords(),
                promise.chart().isEmpty() ? "" : address + promise.chart(),
                progress.asAt().toString(),
                Long.toString(progress.entry()),
                progress.digest());
    }
}
