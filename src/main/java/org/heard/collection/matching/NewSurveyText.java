package org.heard.collection.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.OptionRole;

/**
 * The text of a survey made from a file alone, and the choices by which the file's answers come into it: its questions are the
 * headings, its options the texts that were seen. A key holds the survey's own, so that none ever means something else.
 */
record NewSurveyText(LookedAt file, NewSurvey said, Set<String> taken) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_TEXT = 5000;
    private static final int MOST_GRADES = 7;

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    /** @param taken keys of surveys that there are already */
    NewSurveyText {
        taken = Set.copyOf(taken);
    }

    /** A text and the choices that go with it. */
    record Made(String text, ColumnChoices choices) {}

    Made made(ColumnChoices before) {
        String key = surveyKey();
        Set<String> used = new HashSet<>();
        List<Object> questions = new ArrayList<>();
        Map<String, Object> scales = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        for (FoundQuestion found : asked()) {
            String question = free(key + "_" + slug(found.wording(), LONGEST_KEY), used);
            Map<String, String> known = codes(found);
            questions.add(question(question, found, known, scales));
            found.columns().forEach(column -> keys.put(column.heading(), question));
            if (!known.isEmpty()) {
                codes.put(question, known);
            }
        }
        ColumnChoices choices = new ColumnChoices(
                key, before.shape(), before.order(), before.unfinished(), before.tests(), keys, codes);
        return new Made(text(key, questions, scales), choices);
    }

    List<FoundQuestion> asked() {
        return FoundQuestion.all(file, said.kinds()).stream()
                .filter(FoundQuestion::isAsked)
                .toList();
    }

    private String surveyKey() {
        String family = switch (said.instrument()) {
            case "youth" -> "yp";
            case "staff" -> "staff";
            default -> "pc";
        };
        return free(family + "_" + said.month().replace('-', '_'), new HashSet<>(taken));
    }

    private String text(String key, List<Object> questions, Map<String, Object> scales) {
        String month = MONTH.format(YearMonth.parse(said.month()));
        Map<String, Object> survey = new LinkedHashMap<>();
        survey.put("key", key);
        survey.put("instrument", said.instrument());
        survey.put("answered_by", answeredBy());
        survey.put("version", 1);
        survey.put("round", month);
        survey.put("month", said.month());
        survey.put("fieldwork", month + ". The exact dates are not known.");
        survey.put("minutes", Math.min(30, Math.max(1, questions.size() / 3)));
        survey.put("languages", List.of("en"));
        survey.put("title", said.title());
        survey.put("introduction", "Please tell us what you think. It helps to make things better in {area}.");
        if (!scales.isEmpty()) {
            survey.put("scales", scales);
        }
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("key", "questions");
        section.put("title", "Questions");
        section.put("questions", questions);
        survey.put("sections", List.of(section));
        try {
            return "# Made by Heard from the file of an earlier round.\n" + YAML.writeValueAsString(survey);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answeredBy() {
        return switch (said.instrument()) {
            case "youth" -> "young people";
            case "staff" -> "staff";
            default -> "parents";
        };
    }

    private Map<String, Object> question(
            String key, FoundQuestion found, Map<String, String> codes, Map<String, Object> scales) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("key", key);
        question.put("text", found.wording());
        switch (found.kind()) {
            case ONE -> question.put("options", options(found, codes));
            case MANY -> question.put("tick", options(found, codes));
            case SCALE -> question.put("scale", scale(found, codes, scales));
            case NUMBER -> question.put("number", Map.of("least", 0, "most", most(found)));
            case WORDS -> question.put("words", Map.of("most", LONGEST_TEXT));
            case LEFT_OUT -> throw new IllegalStateException("a question that is left out is not written");
        }
        return question;
    }

    private static int most(FoundQuestion found) {
        int most = found.columns().get(0).texts().stream()
                .mapToInt(seen -> (int) Double.parseDouble(seen.text()))
                .max()
                .orElse(0);
        return found.columns().get(0).more() ? 999_999 : most;
    }

    private static Map<String, Object> options(FoundQuestion found, Map<String, String> codes) {
        Map<String, Object> options = new LinkedHashMap<>();
        found.labels()
                .forEach((text, label) -> Grades.beside(label)
                        .ifPresentOrElse(
                                role -> options.putIfAbsent(codes.get(text), withRole(label, role)),
                                () -> options.putIfAbsent(codes.get(text), label)));
        return options;
    }

    private static Map<String, String> withRole(String label, OptionRole role) {
        Map<String, String> option = new LinkedHashMap<>();
        option.put("label", label);
        option.put("role", role.name().toLowerCase(Locale.ROOT));
        return option;
    }

    /** Questions with the same answers share a scale. */
    private String scale(FoundQuestion found, Map<String, String> codes, Map<String, Object> scales) {
        Map<String, Object> options = new LinkedHashMap<>();
        ordered(found)
                .forEach(text -> options.put(
                        codes.get(text),
                        withRole(found.labels().get(text), role(found.labels().get(text)))));
        Optional<String> same = scales.entrySet().stream()
                .filter(one -> one.getValue().equals(options))
                .map(Map.Entry::getKey)
                .findFirst();
        String name = same.orElse("SEEN" + (scales.size() + 1));
        scales.putIfAbsent(name, options);
        return name;
    }

    /** As said; else as its words say; a text that is no grade counts as good where nobody has said otherwise. */
    OptionRole role(String label) {
        return Optional.ofNullable(said.roles().get(label))
                .map(OptionRole::valueOf)
                .or(() -> Grades.beside(label))
                .orElseGet(() -> {
                    int rank = Grades.rank(label).orElse(1);
                    return rank < 0 ? OptionRole.NEGATIVE : rank == 0 ? OptionRole.MIDDLE : OptionRole.POSITIVE;
                });
    }

    int rank(String label) {
        return Optional.ofNullable(said.ranks().get(label))
                .orElseGet(() -> Grades.rank(label).map(rank -> rank + 3).orElse(9));
    }

    /** Texts of a scale, the least good first, and those beside it last. */
    List<String> ordered(FoundQuestion found) {
        return found.labels().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> one) -> isBeside(one.getValue()))
                        .thenComparing(one -> rank(one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isBeside(String label) {
        return role(label) == OptionRole.NOT_USED || role(label) == OptionRole.DONT_KNOW;
    }

    /** Code by text (by heading, where each option has a column). */
    private Map<String, String> codes(FoundQuestion found) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (found.kind() == FoundQuestion.Kind.SCALE) {
            List<String> ordered = ordered(found);
            long grades = ordered.stream()
                    .filter(text -> !isBeside(found.labels().get(text)))
                    .count();
            int next = 1;
            for (String text : ordered) {
                OptionRole role = role(found.labels().get(text));
                String code =
                        role == OptionRole.NOT_USED ? "8" : role == OptionRole.DONT_KNOW ? "9" : String.valueOf(next++);
                codes.put(text, grades > MOST_GRADES && isBeside(found.labels().get(text)) ? "9" + code : code);
            }
            return codes;
        }
        if (found.kind() == FoundQuestion.Kind.ONE || found.kind() == FoundQuestion.Kind.MANY) {
            Map<String, String> byLabel = new LinkedHashMap<>();
            Set<String> used = new HashSet<>();
            found.labels()
                    .forEach((text, label) -> codes.put(
                            text, byLabel.computeIfAbsent(Likeness.bare(label), any -> free(slug(label, 30), used))));
        }
        return codes;
    }

    private static String slug(String text, int longest) {
        String slug = Likeness.bare(text).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String some = slug.length() > longest ? slug.substring(0, longest).replaceFirst("_[^_]*$", "") : slug;
        return some.isEmpty() ? "x" : some;
    }

    private static String free(String wanted, Set<String> used) {
        String free = wanted;
        for (int i = 2; !used.add(free); i++) {
            free = wanted + "_" + i;
        }
        return free;
    }
}
