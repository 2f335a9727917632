package org.heard.reporting.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The pictures of a report, drawn one after the other on a second core while its words are written. Who wants one
 * that is not begun yet draws it himself, so that no core waits for the other; two sheets at most are in memory.
 */
final class Pictures implements AutoCloseable {
    private final Map<String, FutureTask<Picture.Dots>> drawings = new LinkedHashMap<>();

    private Pictures(Report report) {
        report.of(Block.Figure.class)
                .forEach(figure -> drawings.put(
                        figure.key(), new FutureTask<>(() -> figure.picture().dots())));
    }

    /** Begins to draw those of this report, in the order they stand. */
    static Pictures of(Report report) {
        Pictures pictures = new Pictures(report);
        Thread second = new Thread(() -> pictures.drawings.values().forEach(FutureTask::run), "drawing");
        second.setDaemon(true);
        second.start();
        return pictures;
    }

    /** @param key of the figure */
    Picture.Dots of(String key) {
        FutureTask<Picture.Dots> drawing = drawings.get(key);
        drawing.run(); // does nothing where the other one has begun or is done
        try {
            return drawing.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the picture " + key + " cannot be drawn", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the picture " + key + " is drawn", e);
        }
    }

    /** Begins no more. */
    @Override
    public void close() {
        drawings.values().forEach(drawing -> drawing.cancel(false));
    }
}
