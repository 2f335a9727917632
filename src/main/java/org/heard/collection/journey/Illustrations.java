package org.heard.collection.journey;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heard.questionnaire.survey.Media;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Surveys;

/** What a page shows and plays besides its words. */
@Singleton
class Illustrations {
    private final Surveys surveys;
    private volatile Drawings drawn = new Drawings(Media.NONE, Map.of());

    /** The drawings as pages show them, made once for each reading of the surveys. */
    private record Drawings(Media from, Map<String, String> bySymbol) {
        static Drawings of(Media media) {
            return new Drawings(
                    media,
                    media.symbols().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, one -> decorative(one.getValue()))));
        }
    }

    Illustrations(Surveys surveys) {
        this.surveys = surveys;
    }

    /** The drawing of each name, where this person is shown any; empty otherwise. */
    UnaryOperator<String> pictures(Visit visit) {
        return pictures(visit.survey().hasPictures(visit.voice().face())
                && !visit.contents().textOnly());
    }

    UnaryOperator<String> pictures(boolean shown) {
        Map<String, String> drawings = shown ? drawings() : Map.of();
        return symbol -> drawings.getOrDefault(symbol, "");
    }

    private Map<String, String> drawings() {
        Media media = surveys.media();
        if (drawn.from() != media) {
            drawn = Drawings.of(media);
        }
        return drawn.bySymbol();
    }

    /** Where the recording of that question is; empty where there is none. */
    String sound(Visit visit, Question question) {
        String language = visit.language().code();
        String face = visit.voice().face();
        return surveys.media()
                .sound(visit.survey(), face, language, question.key())
                .map(recorded -> "/%s/sound/%s/%s/%s".formatted(visit.survey().key(), face, language, question.key()))
                .orElse("");
    }

    /** The words stand next to it, so nobody is read a second time what it shows. Without styles it has a size, too. */
    private static String decorative(String svg) {
        String drawing = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1);
        return "<svg class=\"heard-symbol\" width=\"48\" height=\"48\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">"
                + drawing.strip().replaceAll(">\\s+<", "><");
    }
}
