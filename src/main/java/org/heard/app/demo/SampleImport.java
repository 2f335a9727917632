package org.heard.app.demo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.heard.collection.importing.EarlierRounds;
import org.heard.collection.importing.ImportOutcome;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.round.Rounds;
import org.heard.people.account.Actor;
import org.heard.questionnaire.survey.Surveys;

/** Brings in the invented earlier rounds that are not in yet. */
@Singleton
public class SampleImport {
    private static final String FOLDER = "/surveys/parent-carer/rounds/";
    private static final List<String> MAPS = List.of("2019.map.yaml", "2020.map.yaml", "2021.map.yaml");

    private final EarlierRounds earlier;
    private final Rounds rounds;
    private final Surveys surveys;

    SampleImport(EarlierRounds earlier, Rounds rounds, Surveys surveys) {
        this.earlier = earlier;
        this.rounds = rounds;
        this.surveys = surveys;
    }

    /** What was done; nothing where all are in. */
    public List<ImportOutcome> importMissing() {
        List<ImportOutcome> done = new ArrayList<>();
        for (String name : MAPS) {
            RoundMap map = RoundMap.read(name, packed(name), surveys);
            if (rounds.called(map.survey().key()).isEmpty()) {
                RoundFile file =
                        RoundFile.of(map.files().get(0), packed(map.files().get(0)));
                done.add(earlier.bringIn(ImportPlan.of(file, map), Actor.DEMONSTRATION));
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
