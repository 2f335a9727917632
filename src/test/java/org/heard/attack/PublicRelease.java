package org.heard.attack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.publication.exports.Drawings;
import org.heard.publication.exports.ExportFormat;
import org.heard.publication.exports.Portfolios;
import org.heard.publication.exports.TakenChart;
import org.heard.publication.release.Release;
import org.heard.questionnaire.survey.Surveys;

/**
 * Everything a stranger can download of one release.
 *
 * @param survey key of the survey whose round it releases
 */
public record PublicRelease(String id, String survey, List<PublicFile> files) {
    public PublicRelease {
        files = List.copyOf(files);
    }

    /** The files as the product writes them; nothing of the release is looked at but these. */
    public static PublicRelease of(Surveys surveys, Release release) {
        Drawings drawings = new Drawings();
        return new PublicRelease(
                release.id(),
                release.round(),
                new Portfolios(surveys)
                        .of(release).charts().stream()
                                .map(chart -> file(chart, drawings))
                                .toList());
    }

    private static PublicFile file(TakenChart taken, Drawings drawings) {
        var chart = taken.chart();
        List<String> words = new java.util.ArrayList<>(List.of(
                chart.title(),
                chart.subtitle(),
                chart.caption(),
                chart.alternativeText(),
                chart.baseLine(),
                chart.note()));
        words.addAll(chart.footnotes());
        words.addAll(chart.dataTable().symbols());
        words.addAll(taken.certificate().warnings());
        return PublicFile.of(
                taken.question(),
                chart.key(),
                drawings.file(taken, ExportFormat.CSV),
                words,
                chart.svg().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "));
    }

    Set<String> questions() {
        return files.stream()
                .map(PublicFile::question)
                .filter(q -> !q.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
