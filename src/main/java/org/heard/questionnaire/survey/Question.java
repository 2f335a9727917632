package org.heard.questionnaire.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ground.language.Phrase;

/**
 * One question of a survey. Each kind reads its own form and lists its own options, so that a new
 * kind is one class here and one tag among the templates.
 */
public sealed interface Question permits OneChoice, ManyChoices, Scale, NumberQuestion, OpenText {
    /** What every kind has. */
    Asked asked();

    /** Options in the order shown; none for words and numbers. */
    List<Option> options();

    /** Everything people read of it: wording, help, other faces, options. */
    default List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        texts.add(asked().wording());
        asked().help().ifPresent(texts::add);
        asked().traits().helpAgain().ifPresent(texts::add);
        texts.addAll(asked().traits().explained());
        texts.addAll(asked().faces().values());
        options().forEach(option -> texts.add(option.label()));
        return texts;
    }

    /** Reads what a form sent under this question's key; never throws on what a stranger may send. */
    Reading read(List<String> sent);

    default String key() {
        return asked().key();
    }

    default Optional<Option> option(String code) {
        return options().stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /**
     * @param key permanent, never reused for a changed meaning
     * @param version raised when wording or options change
     * @param wording the question itself
     * @param help text above the field; empty where there is none
     * @param required true only for agreement and routing
     * @param sensitive a whole group in one option must not be shown
     * @param objectives the objectives it tells of, for the tables; may be empty
     * @param faces the wording in other faces
     */
    record Asked(
            String key,
            int version,
            Text wording,
            Optional<Text> help,
            Unit unit,
            boolean required,
            boolean sensitive,
            List<String> objectives,
            Map<String, Text> faces,
            Traits traits) {
        public Asked {
            objectives = List.copyOf(objectives);
            faces = Map.copyOf(faces);
        }

        public Asked(
                String key,
                int version,
                Text wording,
                Optional<Text> help,
                Unit unit,
                boolean required,
                boolean sensitive,
                List<String> objectives,
                Map<String, Text> faces) {
            this(key, version, wording, help, unit, required, sensitive, objectives, faces, Traits.NONE);
        }

        /** What stands between the question and its answers in one face. @param again it was asked of a child before */
        public List<Text> help(String face, boolean again) {
            List<Text> lines = new ArrayList<>();
            (again && traits.helpAgain().isPresent() ? traits.helpAgain() : help).ifPresent(lines::add);
            if (faces.containsKey(face)) {
                lines.addAll(traits.explained());
            }
            return lines;
        }

        /** The wording of one face ("easy"), or the ordinary wording where the face has none. */
        public Text wording(String face) {
            return faces.getOrDefault(face, wording);
        }
    }

    /** Either an answer or one sentence that says what is wrong and what to do. */
    sealed interface Reading {
        record Accepted(Answer answer) implements Reading {}

        record Refused(Phrase why, List<String> sent) implements Reading {}
    }
}
