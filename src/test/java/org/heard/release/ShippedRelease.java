package org.heard.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.csvimport.ImportPlan;
import org.heard.csvimport.RoundFile;
import org.heard.csvimport.RoundMap;
import org.heard.disclosure.DisclosureRules;
import org.heard.disclosure.Ledger;
import org.heard.disclosure.ProtectedTables;
import org.heard.disclosure.Universe;
import org.heard.response.Round;
import org.heard.survey.Answers;
import org.heard.survey.SurveyFiles;
import org.heard.survey.Surveys;

/** The release the demonstration shows, made of the three invented rounds that are shipped, without a database. */
public final class ShippedRelease {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    private ShippedRelease() {}

    public static Release pc2021() {
        Surveys surveys = SurveyFiles.shipped();
        ProtectedTables tables = ProtectedTables.protect(universe(surveys), Ledger.EMPTY, DisclosureRules.DEFAULT);
        Release release = new Release("pc2021", 1, DAY, "officer", true, tables);
        release.beside(new Hearing(surveys, surveys.survey("pc2021").orElseThrow(), tables.tables()).found());
        release.publish();
        return release;
    }

    static Universe universe(Surveys surveys) {
        List<AnsweredRound> rounds = List.of("2019", "2020", "2021").stream()
                .map(year -> round(year, surveys))
                .toList();
        return new Tabulation(surveys, rounds, 10).universe("pc2021");
    }

    private static AnsweredRound round(String year, Surveys surveys) {
        RoundMap map = RoundMap.read(year + ".map.yaml", bytes(year + ".map.yaml"), surveys);
        List<Answers> answers =
                ImportPlan.of(RoundFile.of(map.file(), bytes(map.file())), map).people();
        List<AnsweredRound.Person> people = new ArrayList<>();
        answers.forEach(one -> people.add(new AnsweredRound.Person(year + "-" + people.size(), one)));
        return new AnsweredRound(Round.imported(map.survey(), true, "digest"), map.survey(), people);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("surveys", "parent-carer", "rounds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
