package org.heard.publication.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.figures.chart.Certificate;
import org.heard.figures.chart.Chart;
import org.heard.figures.disclosure.SafeTable;
import org.heard.publication.release.CheckCode;

/**
 * Tables of one theme from several releases, to be drawn beside each other.
 *
 * @param sources the release each table is from; the first is that of the measure itself
 */
record SourcesCompared(List<Portfolio> sources, List<SafeTable> tables) {
    SourcesCompared {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
    }

    /** Empty where the measure has no share, or none of the others has one for a question of the pairs. */
    static Optional<SourcesCompared> of(Portfolio own, SafeTable table, List<String> pairs, List<Portfolio> others) {
        List<Portfolio> sources = new ArrayList<>(List.of(own));
        List<SafeTable> tables = new ArrayList<>(List.of(table));
        for (Portfolio other : others) {
            paired(other, pairs).ifPresent(theirs -> {
                sources.add(other);
                tables.add(theirs);
            });
        }
        return tables.size() < 2 || table.headline().isEmpty()
                ? Optional.empty()
                : Optional.of(new SourcesCompared(sources, tables));
    }

    /** The first of the pairs that the release has a share for. */
    private static Optional<SafeTable> paired(Portfolio portfolio, List<String> pairs) {
        return pairs.stream()
                .flatMap(pair -> rounds(portfolio)
                        .filter(table -> table.about().question().equals(pair)))
                .findFirst();
    }

    private static Stream<SafeTable> rounds(Portfolio portfolio) {
        return portfolio.tables().stream()
                .filter(table -> table.kind() == SafeTable.Kind.ROUNDS)
                .filter(table -> table.headline().isPresent());
    }

    /** Another release beside it makes another picture, and so another code. */
    CheckCode code() {
        return sources.get(0)
                .code()
                .ofFigure("voices of " + tables.get(0).id()
                        + sources.stream()
                                .skip(1)
                                .map(other -> " " + other.code().letters())
                                .collect(Collectors.joining()));
    }

    OtherVoicesShown voices() {
        Certificate certificate = new Certificate(
                sources.stream().map(Portfolio::release).collect(Collectors.joining(" with ")),
                sources.stream().map(Portfolio::made).max(LocalDate::compareTo).orElseThrow(),
                code().toString(),
                warnings());
        String question = tables.get(0).about().question();
        return new OtherVoicesShown(
                new TakenChart(Chart.voices(tables), question, false, certificate),
                IntStream.range(1, sources.size())
                        .mapToObj(i -> OtherVoicesShown.Voice.of(sources.get(i), tables.get(i)))
                        .toList());
    }

    /** Each says of whom, for three surveys have three lists of those who were not heard. */
    private List<String> warnings() {
        return IntStream.range(0, sources.size())
                .boxed()
                .flatMap(i -> sources.get(i).warnings().stream()
                        .map(warning -> "Of " + tables.get(i).about().unit() + ": " + warning))
                .toList();
    }
}
