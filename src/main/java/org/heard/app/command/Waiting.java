package org.heard.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A dot a second once something takes longer than two, so that nobody thinks it has stopped. */
final class Waiting {
    private final PrintWriter out;
    private boolean shown;

    private Waiting(PrintWriter out) {
        this.out = out;
    }

    static <T> T during(Supplier<T> work, PrintWriter out) {
        Waiting waiting = new Waiting(out);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Waiting::quiet);
        clock.scheduleAtFixedRate(waiting::show, 2, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            clock.shutdownNow();
            waiting.end();
        }
    }

    private static Thread quiet(Runnable work) {
        Thread thread = new Thread(work, "waiting");
        thread.setDaemon(true);
        return thread;
    }

    private synchronized void show() {
        out.print(shown ? "." : "Working .");
        out.flush();
        shown = true;
    }

    private synchronized void end() {
        if (shown) {
            out.println();
        }
    }
}
