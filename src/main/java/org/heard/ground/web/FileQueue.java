package org.heard.ground.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes files that take longer than a page may, one at a time. Anyone who asked waits a moment, and then on a page
 * that says so.
 */
public final class FileQueue implements AutoCloseable {
    /** Most files are here by then, and nobody has to see a page that says to wait. */
    private static final int AT_ONCE_IN_MS = 1500;

    private final ExecutorService press;

    /** @param name of its thread */
    public FileQueue(String name) {
        press = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param making sees to its own failures: anyone who waits only learns that it is over */
    public Future<?> begin(Runnable making) {
        return press.submit(making);
    }

    /** Until it is made, but no longer than a moment. */
    public static void waitAMoment(Future<?> made) {
        try {
            made.get(AT_ONCE_IN_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return; // there is a page to wait on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        press.shutdownNow();
    }
}
