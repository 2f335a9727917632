package org.heard.questionnaire.surveyfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Checks files against their schemas on a second core while they are read on, which takes as long. So a file is
 * read before it is known to keep to its schema: whatever the reading meets, {@link #passed()} comes first.
 */
final class SchemaChecks {
    /** The three published schemas, named by their files. */
    enum Kind {
        SURVEY,
        SHARED,
        LANGUAGE;

        private FileSchema schema() {
            return new FileSchema(
                    SurveyFolder.packed().text(name().toLowerCase(java.util.Locale.ROOT) + ".schema.json"));
        }
    }

    private static final FutureTask<Void> THE_END = new FutureTask<>(() -> null);

    private final Map<Kind, FileSchema> schemas = new EnumMap<>(Kind.class);
    private final List<FutureTask<Void>> begun = new ArrayList<>();
    private final BlockingQueue<FutureTask<Void>> waiting = new LinkedBlockingQueue<>();

    SchemaChecks() {
        Thread second = new Thread(this::checkAll, "schemas");
        second.setDaemon(true);
        second.start();
    }

    /** To be checked soon; the file comes back as it is. */
    Entry check(Kind kind, Entry file) {
        FutureTask<Void> check = new FutureTask<>(() -> {
            schemas.computeIfAbsent(kind, Kind::schema).check(file);
            return null;
        });
        begun.add(check);
        waiting.add(check);
        return file;
    }

    /** Waits for all checks so far; to be called once. @throws SurveyFault the fault of the first file that has one */
    void passed() {
        waiting.add(THE_END);
        try {
            for (FutureTask<Void> check : begun) {
                check.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SurveyFault fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the surveys are checked", e);
        }
    }

    private void checkAll() {
        try {
            for (FutureTask<Void> check = waiting.take(); check != THE_END; check = waiting.take()) {
                check.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
