package org.heard.publication.exports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Releases;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * The newest published release of the newest round of each family of surveys, in the order of the survey files. Where
 * the newest version of a round was withdrawn, nothing stands of that round: no older version comes back.
 */
@Singleton
public class NewestReleases {
    private final Releases releases;
    private final Surveys surveys;

    NewestReleases(Releases releases, Surveys surveys) {
        this.releases = releases;
        this.surveys = surveys;
    }

    public List<Issued> ofEachFamily() {
        List<Issued> issued = releases.issued();
        return families().flatMap(rounds -> newest(rounds, issued)).toList();
    }

    List<Issued> ofOtherFamilies(String round) {
        List<Issued> issued = releases.issued();
        return families()
                .filter(rounds -> !rounds.contains(round))
                .flatMap(rounds -> newest(rounds, issued))
                .toList();
    }

    /** Of one family, newest versions first within each round. */
    private static Stream<Issued> newest(List<String> rounds, List<Issued> issued) {
        return rounds.stream()
                .flatMap(round ->
                        issued.stream().filter(i -> i.round().equals(round)).limit(1))
                .filter(newest -> !newest.isWithdrawn())
                .reduce((earlier, later) -> later)
                .stream();
    }

    /** Keys of rounds, oldest first, one list for each family. */
    Stream<List<String>> families() {
        return surveys.all().stream()
                .map(Survey::instrument)
                .distinct()
                .map(family -> surveys.of(family).stream().map(Survey::key).toList());
    }
}
