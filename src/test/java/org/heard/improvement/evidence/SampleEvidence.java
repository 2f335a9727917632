package org.heard.improvement.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.publication.release.Issued;
import org.heard.publication.release.Release;
import org.heard.publication.release.ReleasesOfAnswers;
import org.heard.publication.release.RoundDates.FirstAndLast;
import org.heard.publication.release.ShippedRelease;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.Surveys;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/** The invented rounds that are shipped, each released a month after it closed, the last of them twice. */
public final class SampleEvidence {
    public static final Surveys SURVEYS = SurveyFiles.shipped();
    static final LocalDate FIRST_2020 = LocalDate.of(2020, 11, 2);
    static final LocalDate FIRST_2021 = LocalDate.of(2021, 5, 4);
    static final LocalDate SECOND_2021 = LocalDate.of(2021, 6, 1);
    static final List<Publication> ALL = all();

    private SampleEvidence() {}

    static PublishedEvidence evidence() {
        return of(ALL);
    }

    static PublishedEvidence of(List<Publication> some) {
        return new PublishedEvidence(SURVEYS, some, SampleEvidence::days);
    }

    /** Of the last round only every third family answered. */
    public static PublishedEvidence fewAnswers(LocalDate day) {
        List<Answers> first = ShippedRelease.everyone(SURVEYS, "2019");
        List<Answers> third = ShippedRelease.everyone(SURVEYS, "2021");
        Release release = new ReleasesOfAnswers()
                .release(
                        SURVEYS,
                        "pc2021",
                        Map.of("pc2019", first, "pc2021", third.subList(0, third.size() / 3)),
                        Map.of());
        return of(List.of(publication(release, day)));
    }

    private static Optional<FirstAndLast> days(String round) {
        return SURVEYS.survey(round)
                .map(asked -> YearMonth.parse(asked.month()))
                .map(month -> new FirstAndLast(month.atDay(1), month.atEndOfMonth()));
    }

    private static List<Publication> all() {
        List<Answers> first = ShippedRelease.everyone(SURVEYS, "2019");
        List<Answers> second = ShippedRelease.everyone(SURVEYS, "2020");
        List<Answers> third = ShippedRelease.everyone(SURVEYS, "2021");
        List<Answers> more = Stream.concat(third.stream(), ShippedRelease.more(SURVEYS, "2021", 12).stream())
                .toList();
        ReleasesOfAnswers made = new ReleasesOfAnswers();
        List<Publication> all = new ArrayList<>();
        all.add(publication(
                made.release(SURVEYS, "pc2020", Map.of("pc2019", first, "pc2020", second), Map.of()), FIRST_2020));
        all.add(publication(
                made.release(SURVEYS, "pc2021", Map.of("pc2019", first, "pc2020", second, "pc2021", third), Map.of()),
                FIRST_2021));
        all.add(publication(
                made.release(SURVEYS, "pc2021", Map.of("pc2019", first, "pc2020", second, "pc2021", more), Map.of()),
                SECOND_2021));
        return all;
    }

    private static Publication publication(Release release, LocalDate day) {
        Issued issued = release.issued();
        return Publication.of(
                new Issued(
                        issued.id(),
                        issued.round(),
                        issued.version(),
                        issued.made(),
                        day,
                        true,
                        issued.figures(),
                        null,
                        null),
                release.tables());
    }
}
