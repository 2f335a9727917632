package org.heard.sample;

import java.util.List;

/** Short comments written for the sample; some hold what trips a careless reader of files. */
final class Comments {
    static final List<String> WELL = List.of(
            "School listens to us now.",
            "The review meeting was kind and clear.",
            "Our teaching assistant is brilliant; we feel safe.",
            "Letters are easier to read than before.",
            "The helpline rang back the same day.",
            "Nothing yet.",
            "They said “what would you like?” first – that helped.",
            "Speech sessions at school, every week.");

    static final List<String> IMPROVE = List.of(
            "Shorter waits, please.",
            "One person to call; not five.",
            "Tell us what happens next.",
            "A clear date for the plan.",
            "Don’t make us tell the story again.",
            "Clubs where my child can \"just be\" with others.",
            "Answer e-mails.\nEven a short answer helps.",
            "More trips for older ones",
            "Training for every school – not only some.",
            "Easier words in letters.",
            "=same help in each school",
            "Short breaks we can really book.");

    private Comments() {}
}
