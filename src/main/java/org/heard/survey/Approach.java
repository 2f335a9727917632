package org.heard.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a survey meets the people it asks, besides its questions.
 *
 * @param pictured faces that show a picture beside every question and answer
 * @param notice what becomes of the answers, in the words of those who are asked; none where the ordinary
 *     page will do
 * @param offer another survey the same person may also answer
 */
public record Approach(Set<String> pictured, List<Text> notice, Optional<Offer> offer) {
    public static final Approach PLAIN = new Approach(Set.of(), List.of(), Optional.empty());

    public Approach {
        pictured = Set.copyOf(pictured);
        notice = List.copyOf(notice);
    }

    /** @param words the question that leads there: "Are you also a parent?" */
    public record Offer(String instrument, Text words) {}

    static Approach read(Entry root, Texts texts, Faces faces) {
        return new Approach(
                faces.pictured(),
                root.items("notice").stream().map(texts::read).toList(),
                root.find("offer")
                        .map(offer -> new Offer(offer.at("instrument").text(), texts.read(offer.at("text")))));
    }
}
