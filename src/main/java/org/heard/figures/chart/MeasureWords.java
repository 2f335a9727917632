package org.heard.figures.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.figures.disclosure.About;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.statistics.Percent;
import org.heard.figures.statistics.Share;
import org.heard.ground.language.Language;
import org.heard.ground.language.Messages;
import org.heard.ground.language.Sentence;
import org.heard.ground.language.Speech;

/**
 * In which words measures are told of, in one language: the interface's sentences whose names begin with {@code told_},
 * and what each measure is called there.
 *
 * @param names titles, phrases and reasons in that language by their English, as far as translated; none in English
 */
public record MeasureWords(Speech speech, Map<String, String> names) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Map<String, String> PEOPLE = Map.of(
            "parents", "told_parents",
            "children", "told_children",
            "young people", "told_young_people",
            "staff", "told_staff",
            "people", "told_people");

    public MeasureWords {
        names = Map.copyOf(names);
    }

    public static MeasureWords english(Messages messages) {
        return new MeasureWords(new Speech(messages, Language.ENGLISH), Map.of());
    }

    /** Themselves where they can tell of this table's measure without English in between, else English. */
    public MeasureWords orEnglish(SafeTable table) {
        return know(table.about()) ? this : english(speech.words());
    }

    private boolean know(About about) {
        boolean named =
                names.containsKey(about.title()) && (about.phrase().isEmpty() || names.containsKey(about.phrase()));
        return isEnglish() || named && PEOPLE.containsKey(about.unit());
    }

    public boolean isEnglish() {
        return language().equals(Language.ENGLISH);
    }

    public Language language() {
        return speech.language();
    }

    /** What its title is here; empty where it has not been translated. */
    public Optional<String> title(About about) {
        return isEnglish() ? Optional.of(about.title()) : Optional.ofNullable(names.get(about.title()));
    }

    /** "November 2019"; a round called otherwise keeps its English name. */
    public String round(String name) {
        try {
            return isEnglish() ? name : language().month(YearMonth.parse(name, MONTH));
        } catch (DateTimeParseException e) {
            return language().english(name);
        }
    }

    String say(String word, Object... values) {
        return speech.say(word, values);
    }

    /** A sentence that begins with whatever value it is given. */
    String begin(String word, Object... values) {
        return Sentence.capital(say(word, values));
    }

    /** The measure's title, and what is said of it. */
    String headed(About about, String said) {
        return Sentence.headed(title(about).orElseThrow(), said);
    }

    String phrase(About about) {
        return names.getOrDefault(about.phrase(), about.phrase());
    }

    /** Why two rounds cannot be set against each other, as the survey's file says it; English where not translated. */
    String reason(String reason) {
        return Optional.ofNullable(names.get(reason))
                .orElseGet(() -> language().english(Sentence.full(Sentence.capital(reason))));
    }

    /** A council may call those who answer what it likes: English then says that. */
    String who(About about) {
        return Optional.ofNullable(PEOPLE.get(about.unit())).map(this::say).orElse(about.unit());
    }

    /** "67%", "less than 1%": whole, as {@link Percent#whole(Share)} rounds it. */
    String percent(Share share) {
        long number = Percent.number(share);
        if (number == 0 && share.value() > 0) {
            return say("told_less_than_1");
        }
        return number == 100 && share.value() < 1 ? say("told_more_than_99") : say("told_percent", number);
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    String number(BigDecimal number) {
        return language().number(number);
    }
}
