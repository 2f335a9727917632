package org.heard.publication.tabulation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.collection.response.Transcript;
import org.heard.figures.statistics.CodedRound;
import org.heard.questionnaire.survey.ManyChoices;
import org.heard.questionnaire.survey.Option;
import org.heard.questionnaire.survey.Question;
import org.heard.questionnaire.survey.Survey;
import org.heard.questionnaire.survey.Unit;

/** Codes answers into columns while they stream by: one byte for an answer, nothing else is held of it. */
final class AnswerColumns implements Transcript {
    private final Sheet people;
    private final Sheet children;
    private final Ids ids = new Ids();

    private boolean begun;
    private int child = -1;

    AnswerColumns(Survey survey) {
        List<Question> all = survey.questions();
        List<Question> ofPeople =
                all.stream().filter(q -> q.asked().unit() == Unit.RESPONDENT).toList();
        this.people = new Sheet(ofPeople);
        // A survey that asks about nobody else needs its answers only once.
        this.children = ofPeople.size() == all.size() ? people : new Sheet(all);
    }

    @Override
    public void response(UUID id) {
        next();
        ids.add(id);
        begun = true;
    }

    @Override
    public void child() {
        if (child < 0) {
            children.remember();
        } else {
            children.line(child);
            children.recall();
        }
        child++;
    }

    @Override
    public void question(String key) {
        if (child < 0 && people != children) {
            people.question(key);
        }
        children.question(key);
    }

    @Override
    public void code(String code) {
        if (child < 0 && people != children) {
            people.code(code);
        }
        children.code(code);
    }

    CodedAnswers people() {
        next();
        return people.done();
    }

    CodedAnswers children() {
        next();
        return children.done();
    }

    List<String> ids() {
        next();
        return ids.done();
    }

    private void next() {
        if (begun) {
            children.line(Math.max(0, child));
            children.clear();
            if (people != children) {
                people.line(0);
                people.clear();
            }
            begun = false;
            child = -1;
        }
    }

    /** The columns of one unit, and the line that is being written. */
    private static final class Sheet {
        private static final int MOST_CODES = CodedRound.CODES - CodedAnswers.FIRST_CODE;

        private final Map<String, CodedAnswers.Place> places = new HashMap<>();
        private final CodedRound.Loading loading;
        private final byte[] line;
        private byte[] about = {};
        private CodedAnswers.Place at;
        private CodedAnswers done;

        Sheet(List<Question> questions) {
            int columns = 0;
            for (Question question : questions) {
                boolean many = question instanceof ManyChoices;
                List<String> codes =
                        question.options().stream().map(Option::code).toList();
                if (!many && codes.size() > MOST_CODES) {
                    throw new IllegalStateException(question.key() + " has more than " + MOST_CODES + " answers");
                }
                places.put(question.key(), new CodedAnswers.Place(columns, codes, many));
                columns += many ? codes.size() : 1;
            }
            this.loading = CodedRound.loading(columns);
            this.line = new byte[columns];
        }

        void question(String key) {
            at = places.get(key);
            if (at != null) {
                Arrays.fill(
                        line, at.column(), at.column() + width(), at.many() ? CodedAnswers.LEFT : CodedAnswers.BLANK);
            }
        }

        /** A code the survey does not know, or a second one where there is one answer: as if never asked. */
        void code(String code) {
            if (at == null) {
                return;
            }
            int known = at.codes().indexOf(code);
            if (known < 0 || !at.many() && line[at.column()] != CodedAnswers.BLANK) {
                Arrays.fill(line, at.column(), at.column() + width(), CodedAnswers.UNASKED);
                at = null;
            } else if (at.many()) {
                line[at.column() + known] = CodedAnswers.CHOSEN;
            } else {
                line[at.column()] = (byte) (CodedAnswers.FIRST_CODE + known);
            }
        }

        private int width() {
            return at.many() ? at.codes().size() : 1;
        }

        void line(int number) {
            loading.add(Math.min(number, CodedRound.GROUPS - 1), line);
        }

        void clear() {
            Arrays.fill(line, CodedAnswers.UNASKED);
        }

        /** What was answered about everybody belongs to every child. */
        void remember() {
            about = line.clone();
        }

        void recall() {
            System.arraycopy(about, 0, line, 0, line.length);
        }

        CodedAnswers done() {
            if (done == null) {
                done = new CodedAnswers(loading.done(), places);
            }
            return done;
        }
    }

    /** Ids as they came, two numbers each. */
    private static final class Ids {
        private long[] halves = new long[64];
        private int size;

        void add(UUID id) {
            if (2 * size == halves.length) {
                halves = Arrays.copyOf(halves, 4 * size);
            }
            halves[2 * size] = id.getMostSignificantBits();
            halves[2 * size + 1] = id.getLeastSignificantBits();
            size++;
        }

        List<String> done() {
            long[] all = Arrays.copyOf(halves, 2 * size);
            return new AbstractList<>() {
                @Override
                public String get(int i) {
                    return new UUID(all[2 * i], all[2 * i + 1]).toString();
                }

                @Override
                public int size() {
                    return all.length / 2;
                }
            };
        }
    }
}
