package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.NumberQuestion;
import org.heard.questionnaire.survey.OpenText;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;

/**
 * Which column seems to be which question of a survey. What is not like any stays out: nothing is guessed.
 *
 * @param questions key by heading, of columns that may be kept
 * @param words key by heading, of columns that seem to hold open text: kept only if somebody chooses so
 */
record Suggestion(Map<String, String> questions, Map<String, String> words) {
    /** Less alike than this is no suggestion. */
    private static final double LEAST = 0.5;

    /** Answers alone tell a question where the wording says nothing, if no other question has such answers. */
    private static final double ANSWERS_TELL = 0.75;

    private static final int MOST_TEXTS = 40;

    /** Of a column with many different texts, such as joined ones, so many tell enough. */
    private static final int FEW_TEXTS = 12;

    Suggestion {
        questions = Map.copyOf(questions);
        words = Map.copyOf(words);
    }

    /** How much of the file is understood as this survey, for choosing among surveys. */
    int size() {
        return questions.size() + words.size();
    }

    static Suggestion of(LookedAt file, Survey survey) {
        return new Matching(file, survey).suggestion();
    }

    /** One question and the columns it may stand in. */
    private record Pair(Question question, List<FoundColumn> columns, double alike) {}

    private static final class Matching {
        private final Survey survey;
        private final Likeness likeness;
        private final Map<Question, OptionOffers> offers = new IdentityHashMap<>();
        private final List<Pair> pairs = new ArrayList<>();

        Matching(LookedAt file, Survey survey) {
            this.survey = survey;
            this.likeness = Likeness.among(survey.questions().stream()
                    .map(question -> question.asked().wording().english())
                    .toList());
            survey.questions().forEach(question -> offers.put(question, new OptionOffers(question)));
            List<List<FoundColumn>> groups = groups(file.open());
            groups.forEach(this::compareGroup);
            file.open().forEach(column -> compare(column, groups));
        }

        Suggestion suggestion() {
            Map<String, String> questions = new LinkedHashMap<>();
            Map<String, String> words = new LinkedHashMap<>();
            Set<String> taken = new HashSet<>();
            pairs.stream()
                    .filter(pair -> pair.alike() >= LEAST)
                    .sorted(Comparator.comparingDouble((Pair pair) -> -pair.alike()))
                    .forEach(pair -> {
                        boolean free = pair.columns().stream()
                                .noneMatch(column ->
                                        questions.containsKey(column.heading()) || words.containsKey(column.heading()));
                        if (free && taken.add(pair.question().key())) {
                            Map<String, String> kind = pair.question() instanceof OpenText ? words : questions;
                            pair.columns()
                                    .forEach(column -> kind.put(
                                            column.heading(), pair.question().key()));
                        }
                    });
            return new Suggestion(questions, words);
        }

        /** Columns of one question with a column for each option. */
        private static List<List<FoundColumn>> groups(List<FoundColumn> columns) {
            return columns.stream()
                    .filter(column -> !column.part().isEmpty())
                    .collect(Collectors.groupingBy(FoundColumn::group, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(group -> group.stream().filter(TickWords::isTicks).count() * 2 > group.size())
                    .toList();
        }

        private void compareGroup(List<FoundColumn> group) {
            String stem = group.get(0).stem();
            for (Question question : survey.questions()) {
                if (!question.options().isEmpty()) {
                    double wording = alike(question, stem, group.get(0).group());
                    double options = group.stream()
                                    .mapToDouble(column -> offers.get(question).best(column.part(), column.part()))
                                    .sum()
                            / group.size();
                    double many = question instanceof ManyChoices ? 0.05 : 0;
                    pairs.add(new Pair(question, group, together(wording, options, 0.9) + many));
                }
            }
        }

        private void compare(FoundColumn column, List<List<FoundColumn>> groups) {
            boolean grouped = groups.stream().anyMatch(group -> group.contains(column));
            boolean joinsAGroup = groups.stream()
                    .anyMatch(group -> group.get(0).group().equals(column.heading())
                            || group.get(0).stem().equals(column.wording()));
            if (grouped || joinsAGroup) {
                return;
            }
            Map<Question, Double> answers = new HashMap<>();
            survey.questions().forEach(question -> answers.put(question, answers(column, question)));
            for (Question question : survey.questions()) {
                double wording = Math.max(
                        alike(question, column.wording(), column.heading()),
                        column.part().isEmpty() ? 0 : alike(question, column.part(), column.heading()));
                pairs.add(new Pair(question, List.of(column), score(question, wording, answers)));
            }
        }

        private double score(Question question, double wording, Map<Question, Double> answers) {
            double options = answers.get(question);
            if (question instanceof OpenText || question instanceof NumberQuestion) {
                return options == 0 && wording < 0.9 ? 0 : wording;
            }
            boolean alone = answers.entrySet().stream()
                    .allMatch(other -> other.getKey().equals(question) || other.getValue() < options - 0.3);
            double least = options >= ANSWERS_TELL && alone ? 0.6 : 0;
            return Math.max(least, together(wording, options, 1));
        }

        /** Nothing without some likeness of the words themselves; the same words are enough. */
        private static double together(double wording, double answers, double most) {
            if (wording >= 1) {
                return most * (0.85 + 0.15 * answers);
            }
            return wording < 0.2 ? 0.4 * answers : most * (0.55 * wording + 0.45 * answers);
        }

        private double alike(Question question, String wording, String heading) {
            boolean key = Likeness.bare(heading).equals(Likeness.bare(question.key()));
            return key ? 1 : likeness.of(wording, question.asked().wording().english());
        }

        /** How many of a column's texts are answers to it. */
        private double answers(FoundColumn column, Question question) {
            if (question instanceof OpenText) {
                return column.isChosen() && column.filled() > 7 ? 0 : 1;
            }
            if (!column.isChosen() && !(question instanceof ManyChoices || question instanceof NumberQuestion)) {
                return 0;
            }
            if (question instanceof NumberQuestion) {
                return column.numbers() ? 1 : 0;
            }
            List<FoundColumn.Seen> texts = column.texts().stream()
                    .filter(seen -> MissingWords.of(seen.text()).isEmpty())
                    .limit(column.isChosen() ? MOST_TEXTS : FEW_TEXTS)
                    .toList();
            return texts.isEmpty()
                    ? 0
                    : texts.stream().mapToDouble(seen -> answer(seen, question)).sum() / texts.size();
        }

        private double answer(FoundColumn.Seen seen, Question question) {
            OptionOffers known = offers.get(question);
            double whole = known.best(seen.text(), seen.label());
            if (whole > 0.8 || !(question instanceof ManyChoices)) {
                return whole;
            }
            return JoinedTexts.of(List.of(seen.text()), known.options(), Optional.empty()).stream()
                    .mapToDouble(piece -> known.best(piece, piece))
                    .average()
                    .orElse(0);
        }
    }
}
