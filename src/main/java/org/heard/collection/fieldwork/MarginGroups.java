package org.heard.collection.fieldwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.Answer;
import org.heard.questionnaire.survey.Answers;
import org.heard.questionnaire.survey.AreaFigure;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.OptionRole;
import org.heard.questionnaire.survey.Recode;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Surveys;

/**
 * The groups whose size in the area is published, and which of them few people have answered from or about.
 *
 * <p><b>What it guarantees:</b> of a group it is told whether ten answered, and nothing else; a parent of three counts as
 * one, as ten people must stand behind a word. <b>What the caller must see to:</b> it is not asked again before ten more
 * have answered, or two tellings side by side would show one person.
 */
final class MarginGroups {
    /** From so many on a group is not called missing; the smallest number anything is said of. */
    static final int ENOUGH = 10;

    private final Surveys surveys;
    private final Survey survey;

    MarginGroups(Surveys surveys, Survey survey) {
        this.surveys = surveys;
        this.survey = survey;
    }

    /** The largest share of the area first. */
    List<MarginGroup> few(List<Answers> all) {
        return known().filter(one -> people(one, all) < ENOUGH)
                .sorted(Comparator.comparingDouble(Known::share).reversed())
                .map(Known::group)
                .toList();
    }

    /** Whether the size of any group is published for this survey. */
    boolean areKnown() {
        return known().findAny().isPresent();
    }

    /** "Where children with a plan learn, special school: fewer than 10 answers so far. In the area it is …" */
    Optional<String> sentence(MarginGroup group) {
        return known().filter(one -> one.group().equals(group)).findFirst().map(Known::sentence);
    }

    /** @param in the figure nearest in time to this survey */
    private record Known(AreaFigure figure, AreaFigure.InRound in, Option option, double share) {
        MarginGroup group() {
            return new MarginGroup(figure.key(), option.code());
        }

        String sentence() {
            return "%s, “%s”: fewer than 10 answers so far. In the area it is %s (%s, %s%s)."
                    .formatted(
                            figure.title(),
                            option.label().english(),
                            Fraction.inWords(share),
                            figure.of(),
                            in.date(),
                            in.confirmed() ? "" : "; the source is not sure");
        }
    }

    private Stream<Known> known() {
        List<Known> known = new ArrayList<>();
        for (AreaFigure figure : surveys.margins().figures()) {
            figure.in(survey)
                    .ifPresent(in -> options(figure)
                            .filter(option -> option.role() == OptionRole.PLAIN)
                            .forEach(option -> in.share(option.code())
                                    .ifPresent(share -> known.add(new Known(figure, in, option, share)))));
        }
        return known.stream();
    }

    private Stream<Option> options(AreaFigure figure) {
        return recode(figure)
                .map(recode -> recode.options().stream())
                .or(() -> survey.question(figure.question()).map(question -> question.options().stream()))
                .orElseGet(Stream::empty);
    }

    private Optional<Recode> recode(AreaFigure figure) {
        return figure.recode().map(surveys.recodes()::get);
    }

    private long people(Known group, List<Answers> all) {
        return all.stream()
                .filter(one ->
                        codes(group.figure(), one).contains(group.option().code()))
                .count();
    }

    /** What somebody said of themselves, or of any of their children, as the figure counts it. */
    private Set<String> codes(AreaFigure figure, Answers answers) {
        Optional<Recode> recode = recode(figure);
        Set<String> codes = new HashSet<>();
        answers.to(figure.question()).map(Answer::codes).ifPresent(codes::addAll);
        IntStream.range(0, answers.children().size())
                .filter(child -> recode.map(one -> one.counts(answers, child)).orElse(true))
                .forEach(child ->
                        answers.to(figure.question(), child).map(Answer::codes).ifPresent(codes::addAll));
        return recode.map(one -> codes.stream()
                        .map(code -> one.apply(survey.key(), code))
                        .collect(Collectors.toSet()))
                .orElse(codes);
    }
}
