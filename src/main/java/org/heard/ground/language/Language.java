package org.heard.ground.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A language people may answer in. @param name as its own speakers call it: "Polski" */
public record Language(String code, String name) {
    public static final Language ENGLISH = new Language("en", "English");

    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";
    /** Begins English words inside another language; {@link #END_OF_ISOLATE} ends them. */
    public static final char ENGLISH_BEGINS = '\u2066';

    public static final char ENGLISH_ENDS = '\u2069';

    /** Dates as this country writes them; digits as on its forms and phones, in every language. */
    public Locale locale() {
        return code.equals("en") ? Locale.UK : Locale.forLanguageTag(code + "-u-nu-latn");
    }

    public boolean isRightToLeft() {
        return new ULocale(code).isRightToLeft();
    }

    /** As the attribute {@code dir} says it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** "3 June 2027"; empty for no date. */
    public String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        String written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(date);
        // In full: shortened, the year ends with a full stop, and a sentence that ends with it would have two.
        return code.equals("uk") ? written.replaceFirst("\\sр\\.$", " року") : written;
    }

    /** "3:20pm" in English, "15:20" where people count to 24. */
    public String hour(ZonedDateTime moment) {
        return code.equals(ENGLISH.code)
                ? Hours.hour(moment)
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale())
                        .format(moment);
    }

    /** "November 2019", as it stands by itself. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    /** With the decimals it has; in English as our sentences always had it, without a mark between thousands. */
    public String number(BigDecimal number) {
        if (code.equals(ENGLISH.code)) {
            return number.toPlainString();
        }
        NumberFormat written = NumberFormat.getInstance(ULocale.forLocale(locale()));
        written.setMinimumFractionDigits(number.scale());
        written.setMaximumFractionDigits(number.scale());
        return written.format(number);
    }

    /**
     * English words inside a sentence of this language, between two marks nobody sees: they keep the direction of English,
     * and a page can say that they are English. Unchanged in English itself.
     */
    public String english(String words) {
        return code.equals(ENGLISH.code) || words.isEmpty() ? words : ENGLISH_BEGINS + words + ENGLISH_ENDS;
    }

    /** A name or code that keeps its own direction inside a sentence of this language. */
    public String isolated(String name) {
        return isRightToLeft() ? ISOLATE + name + END_OF_ISOLATE : name;
    }
}
