package org.heard.collection.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.totals.NotTotals;
import org.heard.figures.totals.Refusal;
import org.heard.figures.totals.TotalsFile;
import org.heard.figures.totals.TotalsRow;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Unit;

/**
 * What published totals tell of one round: for each question whole counts of all its answers, and the base they
 * were counted from. Groups of a published split are no part of it.
 *
 * @param questions by key, those that can be used
 * @param faults one sentence for each question or row that cannot
 * @param sources where each question was published, by its key, each place once
 */
public record SurvivingTotals(Map<String, Counted> questions, List<String> faults, Map<String, List<String>> sources) {
    public SurvivingTotals {
        questions = Map.copyOf(questions);
        faults = List.copyOf(faults);
        sources = Map.copyOf(sources);
    }

    /** Rounds a file holds rows of, usable or not, in its order. @param fault why it cannot be read; empty where it can */
    public record InFile(Set<String> rounds, String fault) {
        public InFile {
            rounds = Collections.unmodifiableSet(new LinkedHashSet<>(rounds));
        }

        /** Reads the file for its rounds alone. */
        public static InFile of(byte[] file) {
            try {
                TotalsFile read = TotalsFile.read(file);
                return new InFile(
                        Stream.concat(
                                        read.rows().stream()
                                                .map(row -> row.what().round()),
                                        read.refused().stream().map(Refusal::round))
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        "");
            } catch (NotTotals fault) {
                return new InFile(Set.of(), fault.getMessage());
            }
        }
    }

    /** @param counts by code of the answer; an answer outside the base may be missing, for few publish it */
    public record Counted(Map<String, Long> counts, long base) {
        public Counted {
            counts = Map.copyOf(counts);
        }
    }

    /** Where a question was published: "page 12 of https://example.org/report"; empty where the file does not say. */
    public List<String> sourcesOf(String question) {
        return sources.getOrDefault(question, List.of());
    }

    /** Reads the rows of this survey's round; those of others are passed over. */
    public static SurvivingTotals of(Survey survey, byte[] file) {
        TotalsFile read;
        try {
            read = TotalsFile.read(file);
        } catch (NotTotals fault) {
            return new SurvivingTotals(Map.of(), List.of(fault.getMessage()), Map.of());
        }
        List<String> faults = new ArrayList<>();
        read.refused().stream()
                .filter(refusal -> refusal.round().equals(survey.key()))
                .forEach(refusal -> faults.add("Line %d, %s, answer %s: %s"
                        .formatted(refusal.place().line(), refusal.key(), refusal.option(), refusal.reason())));
        Map<String, List<TotalsRow>> byQuestion = read.rows().stream()
                .filter(row -> row.what()
                        .equals(new TotalsRow.Group(survey.key(), row.what().key(), "", "")))
                .filter(row -> !row.isNet())
                .collect(Collectors.groupingBy(row -> row.what().key(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Counted> questions = new LinkedHashMap<>();
        byQuestion.forEach((key, rows) -> fault(survey.question(key), key, rows)
                .ifPresentOrElse(faults::add, () -> questions.put(key, counted(rows))));
        Map<String, List<String>> sources = new LinkedHashMap<>();
        byQuestion.forEach((key, rows) -> sources.put(key, sources(rows)));
        return new SurvivingTotals(questions, faults, sources);
    }

    private static Counted counted(List<TotalsRow> rows) {
        return new Counted(
                rows.stream()
                        .collect(Collectors.toMap(
                                TotalsRow::option,
                                row -> row.counts().orElseThrow().least())),
                rows.get(0).base());
    }

    private static Optional<String> fault(Optional<Question> question, String key, List<TotalsRow> rows) {
        if (question.isEmpty()) {
            return Optional.of(key + ": the survey of this round asks no such question");
        }
        for (TotalsRow row : rows) {
            if (question.get().option(row.option()).isEmpty()) {
                return Optional.of(key + ": it has no answer " + row.option());
            }
            if (row.counts().filter(c -> c.least() == c.most() && !c.hidden()).isEmpty()) {
                return Optional.of(
                        "Line %d, %s, answer %s: no whole count of it survives, so that only the command compare can read it"
                                .formatted(row.place().line(), key, row.option()));
            }
        }
        return incomplete(question.get(), counted(rows)).or(() -> otherUnit(question.get(), rows));
    }

    /** Every answer of the base has to be there: what is missing cannot be told from nought. */
    private static Optional<String> incomplete(Question question, Counted counted) {
        boolean many = question instanceof ManyChoices;
        long sum = 0;
        for (var option : question.options()) {
            Long count = counted.counts().get(option.code());
            if (option.role() == OptionRole.NOT_USED) {
                continue;
            }
            if (count == null) {
                return Optional.of(
                        question.key() + ": the answer “" + option.label().english() + "” is missing");
            }
            sum += count;
        }
        return many || sum == counted.base()
                ? Optional.empty()
                : Optional.of(
                        "%s: the answers add up to %d, the base is %d".formatted(question.key(), sum, counted.base()));
    }

    private static Optional<String> otherUnit(Question question, List<TotalsRow> rows) {
        boolean children = question.asked().unit() == Unit.CHILD;
        return rows.stream()
                .map(row -> row.about().unit())
                .filter(unit -> !unit.isBlank() && unit.startsWith("child") != children)
                .findFirst()
                .map(unit -> question.key() + ": the totals count " + unit + ", the survey does not");
    }

    /** "page 12 of https://example.org/report". */
    private static List<String> sources(List<TotalsRow> rows) {
        return rows.stream()
                .map(TotalsRow::about)
                .filter(about -> !about.sourceUrl().isBlank())
                .map(about ->
                        (about.sourcePage().isBlank() ? "" : "page " + about.sourcePage() + " of ") + about.sourceUrl())
                .distinct()
                .toList();
    }
}
