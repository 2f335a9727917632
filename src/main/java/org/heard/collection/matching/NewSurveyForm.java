package org.heard.collection.matching;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.questionnaire.survey.OptionRole;

/** What the form says of a survey that is made from a file; what it does not show stays as it was. */
record NewSurveyForm(LookedAt look, NewSurvey before, MultivaluedMap<String, String> form) {
    private static final Set<String> FAMILIES = Set.of("parent-carer", "youth", "staff");
    private static final int LONGEST = 120;

    NewSurvey said() {
        String family = form.getFirst("instrument");
        List<String> labels = NewSurveyView.labels(new NewSurveyText(look, before, Set.of()));
        return new NewSurvey(
                typed("title", before.title()),
                family != null && FAMILIES.contains(family) ? family : before.instrument(),
                typed("month", before.month()),
                kinds(),
                roles(labels),
                ranks(labels));
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>(before.kinds());
        List<FoundQuestion> all = FoundQuestion.all(look, before.kinds());
        for (int i = 0; i < all.size(); i++) {
            String kind = form.getFirst(NewSurveyView.kind(i));
            if (kind != null) {
                kinds.put(all.get(i).heading(), kind);
            }
        }
        return kinds;
    }

    private Map<String, String> roles(List<String> labels) {
        Map<String, String> roles = new LinkedHashMap<>(before.roles());
        for (int i = 0; i < labels.size(); i++) {
            String role = form.getFirst(NewSurveyView.role(i));
            if (role != null && isRole(role)) {
                roles.put(labels.get(i), role);
            }
        }
        return roles;
    }

    private Map<String, Integer> ranks(List<String> labels) {
        Map<String, Integer> ranks = new LinkedHashMap<>(before.ranks());
        for (int i = 0; i < labels.size(); i++) {
            String rank = form.getFirst(NewSurveyView.rank(i));
            if (rank != null && rank.strip().matches("[0-9]{1,2}")) {
                ranks.put(labels.get(i), Integer.parseInt(rank.strip()));
            }
        }
        return ranks;
    }

    private static boolean isRole(String word) {
        return Stream.of(OptionRole.values()).anyMatch(role -> role.name().equals(word));
    }

    private String typed(String name, String kept) {
        String typed = form.getFirst(name);
        String text = typed == null ? kept : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
