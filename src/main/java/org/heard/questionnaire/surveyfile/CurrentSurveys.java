package org.heard.questionnaire.surveyfile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.heard.ground.database.GrownTables;
import org.heard.questionnaire.survey.SurveyContents;
import org.heard.questionnaire.survey.Surveys;

/**
 * The survey files with what the database lays over them, read again when that changes. It is looked for about once a
 * second, so that a round opened on one instance shows on every other; files are read once, at the start, for they are
 * put there by hand. Where the database cannot be reached, what was known last goes on.
 */
public final class CurrentSurveys {
    private final SurveyFolder folder;
    private final DataSource database;
    private final GrownTables changes;
    private final Consumer<String> unread;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read last;
    private volatile String seen = "";

    private record Read(LaidOver over, ChangeReader files) {
        SurveyContents contents() {
            return files.contents();
        }
    }

    /**
     * @param folder laid out like {@code surveys/}; empty for the one of this build
     * @param unread hears one sentence for each kept text that could not be read
     */
    public CurrentSurveys(Optional<Path> folder, GrownTables changes, DataSource database, Consumer<String> unread) {
        this.folder = folder.map(SurveyFolder::at).orElseGet(SurveyFolder::packed);
        this.changes = changes;
        this.database = database;
        this.unread = unread;
    }

    /** They follow by themselves. */
    public Surveys surveys() {
        return new Surveys(() -> now().contents());
    }

    /** To set changed texts against what is so now. */
    public ChangeReader reader() {
        return now().files();
    }

    /**
     * All files with that text in the place of the area's.
     *
     * @throws SurveyFault where the text, or anything that leans on it, has a fault
     */
    public SurveyContents withArea(String text) {
        LaidOver known = now().over();
        LaidOver tried = new LaidOver(Optional.of(text), known.surveys(), known.stamp());
        return SurveyFiles.changes(folder, tried, fault -> {}).contents();
    }

    /** The text of the area as it is now. */
    public String areaText() {
        return now().over().area().orElseGet(() -> folder.text(SurveyFiles.AREA));
    }

    /** The text of the area's file, whatever is laid over it. */
    public String areaFile() {
        return folder.text(SurveyFiles.AREA);
    }

    /** The text of a survey of that key as it is now. */
    public Optional<String> text(String key) {
        return now().over().surveys().stream()
                .filter(kept -> kept.key().equals(key))
                .map(LaidOver.KeptSurvey::text)
                .findFirst()
                .or(() -> SurveyFiles.text(folder, key));
    }

    /** Tells two states of what is laid over apart. */
    public String stamp() {
        return now().over().stamp();
    }

    /** What was just written shows at the next look of this instance; the others look within a second. */
    public void renew() {
        changes.renew();
    }

    private Read now() {
        Read known = last;
        if (known == null) {
            return first();
        }
        if (changes.since(seen) && reading.tryLock()) {
            try {
                look(known);
            } finally {
                reading.unlock();
            }
        }
        return last;
    }

    private Read first() {
        reading.lock();
        try {
            if (last == null) {
                seen = changes.since(seen) ? changes.stamp() : seen;
                last = read(laidOver().orElse(LaidOver.NONE));
            }
            return last;
        } finally {
            reading.unlock();
        }
    }

    private void look(Read known) {
        seen = changes.stamp();
        try {
            laidOver(known.over()).filter(over -> !over.equals(known.over())).ifPresent(over -> last = read(over));
        } catch (SurveyFault fault) {
            unread.accept(
                    "What was known last goes on, for what is kept in the database has a fault: " + fault.getMessage());
        }
    }

    private Read read(LaidOver over) {
        return new Read(over, SurveyFiles.changes(folder, over, unread));
    }

    private Optional<LaidOver> laidOver() {
        return laidOver(LaidOver.NONE);
    }

    /** @return empty where the database could not be asked */
    private Optional<LaidOver> laidOver(LaidOver known) {
        try (Connection connection = database.getConnection()) {
            return Optional.of(LaidOver.stamp(connection).equals(known.stamp()) ? known : LaidOver.read(connection));
        } catch (SQLException unreachable) {
            changes.notRead();
            return Optional.empty(); // whoever needs the database for more will say so
        }
    }
}
