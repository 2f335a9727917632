package org.heard.questionnaire.survey;

/**
 * A question with its number, counted from 1 through the whole survey in the order of its file. The number
 * is the same for every child, face and language, anyone who was routed past what: it is printed on paper, and
 * an officer who keys the paper sees it again.
 */
public record Numbered(int number, Section section, Page page) {
    public Question question() {
        return page.question();
    }

    public boolean isIn(String face) {
        return !question().asked().traits().notIn().contains(face);
    }
}
