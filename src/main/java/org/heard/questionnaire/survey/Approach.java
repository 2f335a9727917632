package org.heard.questionnaire.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a survey meets the people it asks, besides its questions.
 *
 * @param pictured faces that show a picture beside every question and answer
 * @param notice what becomes of the answers, in the words of those who are asked; none where the ordinary
 *     page will do
 * @param agreement what a parent or carer agrees to where they are asked first; none where they are not
 * @param offer another survey the same person may also answer
 * @param equality questions asked after sending and counted apart, never with the answers
 * @param address short enough to be typed from a poster: "parents"; the same for every round of a family. Empty for none
 * @param weeksToResults from the close to the day the results are out; 0 where the file does not say
 */
public record Approach(
        Set<String> pictured,
        List<Text> notice,
        List<Text> agreement,
        Optional<Offer> offer,
        List<Question> equality,
        String address,
        int weeksToResults) {
    public static final Approach PLAIN =
            new Approach(Set.of(), List.of(), List.of(), Optional.empty(), List.of(), "", 0);

    public Approach {
        pictured = Set.copyOf(pictured);
        notice = List.copyOf(notice);
        agreement = List.copyOf(agreement);
        equality = List.copyOf(equality);
    }

    public Optional<Question> equality(String key) {
        return equality.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** Everything people read of it. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>(notice);
        texts.addAll(agreement);
        offer.map(Offer::words).ifPresent(texts::add);
        equality.forEach(question -> texts.addAll(question.texts()));
        return texts;
    }

    /** @param words the question that leads there: "Are you also a parent?" */
    public record Offer(String instrument, Text words) {}
}
