package org.heard.journey;

/** The line above a question: its section, and which child where there are several. */
final class Captions {
    private Captions() {}

    static String of(Step step, int children, Voice voice) {
        String section = voice.say(step.section().title());
        if (step.child() == Step.ABOUT) {
            return section;
        }
        if (AnotherChild.is(step)) {
            return child(step.child(), voice);
        }
        return children > 1 ? child(step.child(), voice) + " – " + section : section;
    }

    /** "Child 2": never a name. */
    static String child(int child, Voice voice) {
        return voice.say("child", child);
    }
}
