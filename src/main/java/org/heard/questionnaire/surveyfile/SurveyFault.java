package org.heard.questionnaire.surveyfile;

import java.util.List;
import java.util.stream.Collectors;

/** A survey file that must not be used. The message is one sentence: file, line, question, fault. */
public final class SurveyFault extends RuntimeException {
    private final String file;
    private final int line;
    private final String what;

    /**
     * @param line counted from 1; 0 where the fault is not on one line
     * @param question key of the question; empty where the fault is not in one
     */
    SurveyFault(String file, int line, String question, String fault) {
        super(file + (line > 0 ? ", line " + line : "") + (question.isEmpty() ? "" : ", question " + question) + ": "
                + fault);
        this.file = file;
        this.line = line;
        this.what = fault;
    }

    /** Every fault of one file as one. */
    static SurveyFault all(List<SurveyFault> faults) {
        SurveyFault first = faults.get(0);
        String sentences = faults.stream().map(Throwable::getMessage).collect(Collectors.joining("; "));
        return new SurveyFault(sentences, first.file, first.line);
    }

    private SurveyFault(String sentences, String file, int line) {
        super(sentences);
        this.file = file;
        this.line = line;
        this.what = sentences;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** What is wrong there, without saying where. */
    public String what() {
        return what;
    }
}
