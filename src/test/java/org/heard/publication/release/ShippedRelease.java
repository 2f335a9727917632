package org.heard.publication.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.collection.importing.ImportPlan;
import org.heard.collection.importing.RoundFile;
import org.heard.collection.importing.RoundMap;
import org.heard.collection.round.Round;
import org.heard.figures.disclosure.DisclosureRules;
import org.heard.figures.disclosure.Ledger;
import org.heard.figures.disclosure.ProtectedTables;
import org.heard.figures.disclosure.Universe;
import org.heard.publication.tabulation.AnsweredRound;
import org.heard.publication.tabulation.Tabulation;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The release the demonstration shows, made of the three invented rounds that are shipped, without a database. */
public final class ShippedRelease {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    private ShippedRelease() {}

    public static Release pc2021() {
        Surveys surveys = SurveyFiles.shipped();
        ProtectedTables tables = ProtectedTables.protect(universe(surveys), Ledger.EMPTY, DisclosureRules.DEFAULT);
        Release release = new Release("pc2021", 1, DAY, "officer", true, tables);
        release.beside(new Representation(surveys, surveys.survey("pc2021").orElseThrow(), tables.tables()).found());
        release.publish(DAY);
        return release;
    }

    static Universe universe(Surveys surveys) {
        return universe(surveys, 0);
    }

    /** @param more parents of the last round, who answer as others of it did */
    static Universe universe(Surveys surveys, int more) {
        return new Tabulation(
                        surveys,
                        List.of(round("2019", surveys, 0), round("2020", surveys, 0), round("2021", surveys, more)),
                        10)
                .universe("pc2021");
    }

    private static AnsweredRound round(String year, Surveys surveys, int more) {
        RoundMap map = map(year, surveys);
        List<AnsweredRound.Person> people = new ArrayList<>();
        answers(map).forEach(one -> people.add(new AnsweredRound.Person(year + "-" + people.size(), one)));
        more(surveys, year, more).forEach(one -> people.add(new AnsweredRound.Person("more-" + people.size(), one)));
        return new AnsweredRound(Round.imported(map.survey(), true, "digest"), map.survey(), people);
    }

    /** People who answer as every seventh of that year did. */
    public static List<Answers> more(Surveys surveys, String year, int count) {
        List<Answers> answers = answers(map(year, surveys));
        return IntStream.range(0, count).mapToObj(i -> answers.get(7 * i)).toList();
    }

    /** Everybody of that year. */
    public static List<Answers> everyone(Surveys surveys, String year) {
        return answers(map(year, surveys));
    }

    private static RoundMap map(String year, Surveys surveys) {
        return RoundMap.read(year + ".map.yaml", bytes(year + ".map.yaml"), surveys);
    }

    private static List<Answers> answers(RoundMap map) {
        return ImportPlan.of(RoundFile.of(map.files().get(0), bytes(map.files().get(0))), map)
                .people();
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("surveys", "parent-carer", "rounds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
