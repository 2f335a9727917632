package org.heard.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.heard.improvement.board.BoardRules;
import org.heard.improvement.logbook.WorkingDays;
import org.heard.improvement.plan.BoardSettings;

/** What the council settled about its own board; the reasons are in application.properties, beside the values. */
final class BoardConfiguration {
    private static final String KEYS = "heard.board.";

    private final Config config;
    private final LocalDate today;

    private BoardConfiguration(Config config, LocalDate today) {
        this.config = config;
        this.today = today;
    }

    /** @throws IllegalArgumentException in one sentence, where a value makes no sense on that day */
    static BoardRules read(Config config, LocalDate today) {
        return new BoardConfiguration(config, today).rules();
    }

    private BoardRules rules() {
        BoardSettings usual = BoardSettings.USUAL;
        BoardSettings settings = new BoardSettings(
                usual.actions(), usual.share(), usual.targets(), partners(), usual.risks(), days(usual.days()));
        return new BoardRules(
                settings,
                config.getOptionalValue(KEYS + "holidays", Path.class)
                        .map(this::holidays)
                        .orElseGet(WorkingDays::england));
    }

    /** A request made today may fall due next year. */
    private WorkingDays holidays(Path file) {
        WorkingDays read = WorkingDays.read(file);
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            if (!read.knows(year)) {
                throw new IllegalArgumentException("The file of bank holidays " + file + " names no day of " + year
                        + " and has to name those of this year and of the next.");
            }
        }
        return read;
    }

    private BoardSettings.Days days(BoardSettings.Days usual) {
        return new BoardSettings.Days(
                number("report-months"), usual.clear(), usual.reply(), words("bodies"), words("quorum"));
    }

    private BoardSettings.Contributions partners() {
        BoardSettings.Contributions read = new BoardSettings.Contributions(
                number("partners.unanswered"),
                number("partners.meetings"),
                number("partners.months"),
                number("partners.part"),
                number("partners.whole"));
        if (read.part() > read.whole()) {
            throw wrong(
                    "partners.part",
                    Integer.toString(read.part()),
                    "has to be at most " + read.whole() + " (heard.board.partners.whole): it is a part of it");
        }
        return read;
    }

    private int number(String name) {
        String set = set(name).strip();
        if (!set.matches("[1-9]\\d{0,2}")) {
            throw wrong(name, set, "has to be a whole number from 1 to 999");
        }
        return Integer.parseInt(set);
    }

    /** They stand in addresses of form fields too. */
    private List<String> words(String name) {
        String set = set(name);
        List<String> words =
                List.of(set.split(",", -1)).stream().map(String::strip).toList();
        boolean plain = words.stream().allMatch(word -> word.matches("[A-Za-z][A-Za-z0-9 -]{0,39}"));
        if (!plain || new HashSet<>(words).size() < words.size()) {
            throw wrong(name, set, "has to be one or more names of plain letters, each once, with commas between them");
        }
        return words;
    }

    private String set(String name) {
        return config.getOptionalValue(KEYS + name, String.class).orElse("");
    }

    private static IllegalArgumentException wrong(String name, String set, String sentence) {
        return new IllegalArgumentException(
                "The setting " + KEYS + name + " is " + (set.isBlank() ? "empty" : set) + " and " + sentence + ".");
    }
}
