package org.heard.survey;

import java.util.List;

/** Words as typed, up to a length. */
public record Words(Asked asked, int most) implements Question {
    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Reading read(List<String> sent) {
        String typed = sent.isEmpty() ? "" : sent.get(0).replace("\r\n", "\n").strip();
        if (typed.length() > most) {
            return new Reading.Refused("Use " + most + " letters or fewer. You have used " + typed.length(), sent);
        }
        if (typed.isEmpty() && asked.required()) {
            return new Reading.Refused("Write an answer", sent);
        }
        if (typed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            return new Reading.Refused("Take out letters that cannot be shown, then try again", sent);
        }
        return new Reading.Accepted(new Answer.Written(typed));
    }
}
