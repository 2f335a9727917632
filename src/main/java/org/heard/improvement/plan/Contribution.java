package org.heard.improvement.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a partner gave on a day: requests answered, actions in time, meetings attended.
 *
 * @param actions its actions' colours by rule
 * @param held held meetings of the last twelve months; cancelled ones are in no rate
 * @param there at how many of them it, or its deputy, was
 */
public record Contribution(List<Request> requests, List<Colour> actions, int held, int there) {
    public Contribution {
        requests = List.copyOf(requests);
        actions = List.copyOf(actions);
    }

    /** What a partner was asked for. */
    public record Request(LocalDate due, Optional<LocalDate> replied) {
        /** No answer by the end of its day. */
        boolean isUnanswered() {
            return replied.filter(day -> !day.isAfter(due)).isEmpty();
        }
    }

    /** Why the board's list of partners names it; empty where it does not. */
    public List<String> reasons(LocalDate asAt, BoardSettings settings) {
        List<String> reasons = new ArrayList<>();
        BoardSettings.Contributions limits = settings.contributions();
        if (hasARunUnanswered(asAt, limits.unanswered())) {
            reasons.add(limits.unanswered() + " requests running without an answer on their day");
        }
        long red = actions.stream().filter(Colour.RED::equals).count();
        long judged = actions.stream().filter(Colour::isJudged).count();
        if (settings.isPart(red, judged)) {
            reasons.add(red + " of " + judged + " actions are red");
        }
        if (held >= limits.meetings() && there * limits.whole() < limits.part() * held) {
            reasons.add("there at " + there + " of " + held + " meetings");
        }
        return reasons;
    }

    /** The newest requests whose day is past, all of them unanswered. */
    private boolean hasARunUnanswered(LocalDate asAt, int run) {
        List<Request> past = requests.stream()
                .filter(request -> request.due().isBefore(asAt))
                .sorted(Comparator.comparing(Request::due).reversed())
                .limit(run)
                .toList();
        return past.size() == run && past.stream().allMatch(Request::isUnanswered);
    }
}
