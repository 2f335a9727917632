package org.heard.questionnaire.surveyfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.questionnaire.survey.AccessibilityReport;
import org.heard.questionnaire.survey.Audience;
import org.heard.questionnaire.survey.Notices;
import org.heard.questionnaire.survey.Notices.Gap;
import org.heard.questionnaire.survey.Privacy;
import org.heard.questionnaire.survey.Text;

/** Reads of {@code area.yaml} what the law has people told, and what of the file they cannot be told yet. */
record NoticesFile(Texts texts) {
    private static final String PRIVACY = "privacy";
    private static final String ACCESSIBILITY = "accessibility";
    private static final String GROUNDS = "grounds";

    /** What must be there whoever is asked. Of problems there may be none; of people to talk to there may not. */
    private static final List<String> NEEDED = List.of(
            "area.help.name",
            "area.help.phone",
            "area.help.email",
            "worried",
            "leave_to",
            "privacy.controller.post",
            "privacy.controller.phone",
            "privacy.controller.email",
            "privacy.officer.name",
            "privacy.officer.email",
            "privacy.receives",
            "privacy.stored_in",
            "privacy.keep_months",
            "privacy.complaint.name",
            "privacy.complaint.post",
            "privacy.complaint.phone",
            "privacy.complaint.web",
            "privacy.updated",
            "accessibility.status",
            "accessibility.report.phone",
            "accessibility.report.email",
            "accessibility.reply_days",
            "accessibility.tested_by",
            "accessibility.tested",
            "accessibility.prepared",
            "accessibility.reviewed",
            "accessibility.enforcement.name",
            "accessibility.enforcement.web");

    private static final List<String> OF_GROUNDS = List.of("basis", "law", "condition");

    Notices read(Entry file, Examples examples) {
        return new Notices(
                file.find(PRIVACY).map(this::privacy).orElse(Privacy.NONE),
                file.find(ACCESSIBILITY).map(this::accessibility).orElse(AccessibilityReport.NONE),
                gaps(file, examples));
    }

    private Privacy privacy(Entry entry) {
        Map<Audience, Privacy.Ground> grounds = new EnumMap<>(Audience.class);
        entry.fields(GROUNDS)
                .forEach((word, ground) -> Audience.called(word)
                        .ifPresent(audience -> ground(ground).ifPresent(read -> grounds.put(audience, read))));
        return new Privacy(
                address(entry.find("controller")),
                address(entry.find("officer")),
                grounds,
                entry.items("receives").stream().map(texts::read).toList(),
                text(entry, "stored_in"),
                entry.number("keep_months", 0),
                address(entry.find("complaint")),
                day(entry, "updated"));
    }

    /** None where it is not whole: that is a gap. */
    private static Optional<Privacy.Ground> ground(Entry entry) {
        return OF_GROUNDS.stream().allMatch(field -> entry.find(field).isPresent())
                ? Optional.of(new Privacy.Ground(
                        constant(Privacy.Basis.class, entry.at("basis")),
                        entry.at("law").text(),
                        constant(Privacy.Condition.class, entry.at("condition"))))
                : Optional.empty();
    }

    private AccessibilityReport accessibility(Entry entry) {
        return new AccessibilityReport(
                entry.find("status").map(status -> constant(AccessibilityReport.Status.class, status)),
                entry.items("problems").stream()
                        .map(problem -> new AccessibilityReport.Problem(
                                texts.read(problem.at("what")),
                                problem.at("criterion").text(),
                                day(problem, "until")))
                        .toList(),
                address(entry.find("report")),
                entry.number("reply_days", 0),
                text(entry, "tested_by"),
                day(entry, "tested"),
                day(entry, "prepared"),
                day(entry, "reviewed"),
                address(entry.find("enforcement")));
    }

    private static <T extends Enum<T>> T constant(Class<T> type, Entry entry) {
        try {
            return Enum.valueOf(type, entry.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.fault("“" + entry.text() + "” is none of: "
                    + String.join(", ", names(type)).toLowerCase(Locale.ROOT));
        }
    }

    private static <T extends Enum<T>> List<String> names(Class<T> type) {
        return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
    }

    private static Privacy.Address address(Optional<Entry> entry) {
        return entry.map(found -> new Privacy.Address(
                        found.text("name", ""),
                        found.text("post", ""),
                        found.text("phone", ""),
                        found.text("email", ""),
                        found.text("web", "")))
                .orElse(Privacy.Address.NONE);
    }

    private Text text(Entry entry, String name) {
        return entry.find(name).map(texts::read).orElse(Text.english(""));
    }

    private static LocalDate day(Entry entry, String name) {
        try {
            return entry.find(name).map(day -> LocalDate.parse(day.text())).orElse(null);
        } catch (DateTimeException e) {
            throw entry.at(name).fault("a day is needed here, such as 2027-03-31");
        }
    }

    static List<Gap> gaps(Entry file, Examples examples) {
        List<Gap> gaps = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        Examples.each("", file, (field, value) -> {
            if (value.text().isBlank()) {
                return;
            }
            for (int dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', dot + 1)) {
                filled.add(field.substring(0, dot));
            }
            filled.add(field);
            if (examples.has(value.text())) {
                gaps.add(new Gap(field, value.text(), ""));
            } else {
                examples.leftFrom(file, field, value.text())
                        .ifPresent(area -> gaps.add(new Gap(field, value.text(), area)));
            }
        });
        NEEDED.stream().filter(field -> !filled.contains(field)).forEach(field -> gaps.add(new Gap(field, "", "")));
        for (Audience audience : Audience.values()) {
            OF_GROUNDS.stream()
                    .map(field -> Gap.GROUNDS + audience.word() + "." + field)
                    .filter(field -> !filled.contains(field))
                    .forEach(field -> gaps.add(new Gap(field, "", "")));
        }
        return gaps;
    }
}
