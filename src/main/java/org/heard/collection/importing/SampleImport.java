package org.heard.collection.importing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heard.collection.round.Rounds;
import org.heard.questionnaire.survey.Surveys;
import org.jboss.logging.Logger;

/** In the demonstration: brings in the invented earlier rounds that are not in yet. */
@Singleton
public class SampleImport {
    /** After the schema, and before anything is released. */
    private static final int BEFORE_THE_RELEASE = 2500;

    private static final Logger LOG = Logger.getLogger(SampleImport.class);
    private static final String FOLDER = "/surveys/parent-carer/rounds/";
    private static final List<String> MAPS = List.of("2019.map.yaml", "2020.map.yaml", "2021.map.yaml");

    private final EarlierRounds earlier;
    private final Rounds rounds;
    private final Surveys surveys;
    private final boolean demo;

    SampleImport(
            EarlierRounds earlier, Rounds rounds, Surveys surveys, @ConfigProperty(name = "heard.demo") boolean demo) {
        this.earlier = earlier;
        this.rounds = rounds;
        this.surveys = surveys;
        this.demo = demo;
    }

    void atStart(@Observes @Priority(BEFORE_THE_RELEASE) StartupEvent start) {
        if (demo) {
            importMissing().forEach(outcome -> LOG.info(outcome.sentence()));
        }
    }

    /** What was done; nothing where all are in. */
    public List<Outcome> importMissing() {
        List<Outcome> done = new ArrayList<>();
        for (String name : MAPS) {
            RoundMap map = RoundMap.read(name, packed(name), surveys);
            if (rounds.called(map.survey().key()).isEmpty()) {
                RoundFile file = RoundFile.of(map.file(), packed(map.file()));
                done.add(earlier.bringIn(ImportPlan.of(file, map), "demonstration"));
            }
        }
        return done;
    }

    private static byte[] packed(String name) {
        try (InputStream in = SampleImport.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
