package org.heard.questionnaire.changes;

import java.util.Optional;

/** What can change about a question between two rounds, with what is asked when it does. */
public enum Facet {
    /** Words or help alike but for case, spaces, stops, quotes and hyphens. */
    TYPOGRAPHY("words, typography only", OnOffer.NOTHING),
    WORDS("words", OnOffer.SAME_OR_LESS),
    /** The line above the first question of a section for each child, which another question carried before. */
    HELP_MOVED("help moved", OnOffer.NOTHING),
    /** A number, a negation, a time word or a person came, went or changed. */
    MEANING("words: number, negation, time or person", OnOffer.NO_DIFFERENCE),
    KIND("kind", OnOffer.NO_DIFFERENCE),
    UNIT("unit", OnOffer.NO_DIFFERENCE),
    PERIOD("period", OnOffer.NO_DIFFERENCE),
    /** The words speak of another time than the period says. */
    PERIOD_UNSAID(
            "period in the words, not in “period”", OnOffer.REFUSED, "“period” has to say the time the words speak of"),
    DIRECTION("direction", OnOffer.NO_DIFFERENCE),
    LABEL("options: label", OnOffer.SAME_OR_LESS),
    LABEL_OF_SCALE("options: label of a scale", OnOffer.SAME_OR_LESS, "S only if an analyst agrees"),
    ROLE("options: role", OnOffer.RECODED_OR_LESS),
    LIST_ORDER("options: order of a list", OnOffer.SAME_OR_LESS),
    SCALE_ORDER("options: order of a scale", OnOffer.NO_DIFFERENCE),
    CODE("options: code added or gone", OnOffer.RECODED_OR_LESS, "R: a recode that takes up every code of both rounds"),
    /** In a tick list, or a don't know, none, not used; no recode takes it up. */
    LOOSE_CODE("options: code added or gone, no recode", OnOffer.NO_DIFFERENCE),
    CODE_MEANING("options: a code with another meaning", OnOffer.REFUSED),
    BASE("base", OnOffer.RECODED_OR_LESS, "R: a recode with “only_if”"),
    INHERITED_BASE("base, inherited", OnOffer.ANY),
    REQUIRED("required", OnOffer.SAME_OR_LESS),
    SECTION("section", OnOffer.SAME_OR_LESS),
    /** Words of another face changed, or stayed while the question changed: a warning. */
    FACE("face", OnOffer.NOTHING),
    TRANSLATION("translation", OnOffer.NOTHING, "the language goes back to draft"),
    SYMBOL("symbol", OnOffer.NOTHING),
    NEW_KEY("key: new", OnOffer.BREAK_ALONE),
    SAME_WORDS_NEW_KEY("key: the same words under a new key", OnOffer.REFUSED),
    /** Set against a question of another key. */
    OTHER_KEY("key: another question", OnOffer.NO_DIFFERENCE);

    private final String words;
    private final OnOffer onOffer;
    private final String needs;

    Facet(String words, OnOffer onOffer) {
        this(words, onOffer, "");
    }

    Facet(String words, OnOffer onOffer, String needs) {
        this.words = words;
        this.onOffer = onOffer;
        this.needs = needs;
    }

    public String words() {
        return words;
    }

    public OnOffer onOffer() {
        return onOffer;
    }

    /** What a decision on this facet needs besides its reason; empty for most. */
    public Optional<String> needs() {
        return needs.isEmpty() ? Optional.empty() : Optional.of(needs);
    }

    FacetChange changed(String what) {
        return new FacetChange(this, what);
    }
}
